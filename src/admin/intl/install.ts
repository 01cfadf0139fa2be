import { KazakhDateTimeFormat } from './kazakh-dates';
import { KazakhRelativeTimeFormat } from './kazakh-relative-time';

type Locales = string | readonly string[] | undefined;

const isKazakh = (locales: Locales): boolean => [locales].flat()[0]?.split('-')[0] === 'kk';

/** Chromium says it knows Kazakh, but ships no Kazakh words: "2026 M11 22", "-38 s". */
export function knowsKazakh(): boolean {
  const january = new Intl.DateTimeFormat('kk', { month: 'long', timeZone: 'UTC' }).format(0);
  return january.toLowerCase() === 'қаңтар';
}

/** Gives the browser the Kazakh days, times and numbers that it lacks. */
export function installKazakh(): void {
  if (knowsKazakh()) return;
  const { NumberFormat } = Intl;
  Object.assign(Intl, {
    DateTimeFormat: forKazakh(
      Intl.DateTimeFormat,
      (options?: Intl.DateTimeFormatOptions) => new KazakhDateTimeFormat(options),
    ),
    RelativeTimeFormat: forKazakh(
      Intl.RelativeTimeFormat,
      (options?: Intl.RelativeTimeFormatOptions) => new KazakhRelativeTimeFormat(options),
    ),
    // Spaces between thousands and a comma before decimals, as in Russian.
    NumberFormat: forKazakh(
      NumberFormat,
      (options?: Intl.NumberFormatOptions) => new NumberFormat('ru', options),
    ),
  });
}

/** The native class, but for Kazakh; called with or without `new`. */
function forKazakh<Options>(native: object, make: (options?: Options) => object): object {
  const construct = (locales: Locales, options?: Options): object =>
    isKazakh(locales)
      ? make(options)
      : Reflect.construct<[Locales, Options?], object>(native as never, [locales, options]);
  return new Proxy(native, {
    construct: (_native, [locales, options]: [Locales, Options?]) => construct(locales, options),
    apply: (_native, _self, [locales, options]: [Locales, Options?]) => construct(locales, options),
  });
}
