type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The unit as it stands before "бұрын" (ago) and before "кейін" (later). */
const UNITS: Readonly<Record<Unit, readonly [string, string]>> = {
  second: ['секунд', 'секундтан'],
  minute: ['минут', 'минуттан'],
  hour: ['сағат', 'сағаттан'],
  day: ['күн', 'күннен'],
  week: ['апта', 'аптадан'],
  month: ['ай', 'айдан'],
  quarter: ['тоқсан', 'тоқсаннан'],
  year: ['жыл', 'жылдан'],
};
const WORDS: Readonly<Record<string, string>> = {
  '0 second': 'қазір',
  '0 day': 'бүгін',
  '-1 day': 'кеше',
  '1 day': 'ертең',
};

/** "5 минут бұрын", "3 күннен кейін". */
export class KazakhRelativeTimeFormat {
  readonly #numeric: 'always' | 'auto';

  constructor(options: Intl.RelativeTimeFormatOptions = {}) {
    this.#numeric = options.numeric ?? 'always';
  }

  format(value: number, unit: Intl.RelativeTimeFormatUnit): string {
    const one = unit.replace(/s$/, '') as Unit;
    const word = WORDS[`${value} ${one}`];
    if (word && this.#numeric === 'auto') return word;
    const [ago, later] = UNITS[one];
    const isPast = value < 0 || Object.is(value, -0);
    return isPast ? `${-value} ${ago} бұрын` : `${value} ${later} кейін`;
  }

  formatToParts(value: number, unit: Intl.RelativeTimeFormatUnit): Intl.RelativeTimeFormatPart[] {
    return [{ type: 'literal', value: this.format(value, unit) }];
  }

  resolvedOptions(): Intl.ResolvedRelativeTimeFormatOptions {
    return { locale: 'kk', style: 'long', numeric: this.#numeric, numberingSystem: 'latn' };
  }
}
