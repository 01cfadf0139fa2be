type Part = Intl.DateTimeFormatPart;

const MONTHS: readonly (readonly [string, string])[] = [
  ['қаңтар', 'қаң.'],
  ['ақпан', 'ақп.'],
  ['наурыз', 'нау.'],
  ['сәуір', 'сәу.'],
  ['мамыр', 'мам.'],
  ['маусым', 'мау.'],
  ['шілде', 'шіл.'],
  ['тамыз', 'там.'],
  ['қыркүйек', 'қыр.'],
  ['қазан', 'қаз.'],
  ['қараша', 'қар.'],
  ['желтоқсан', 'жел.'],
];
const WEEKDAYS: readonly (readonly [string, string])[] = [
  ['жексенбі', 'жс'],
  ['дүйсенбі', 'дс'],
  ['сейсенбі', 'сс'],
  ['сәрсенбі', 'ср'],
  ['бейсенбі', 'бс'],
  ['жұма', 'жм'],
  ['сенбі', 'сб'],
];
const ENGLISH_WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const Native = Intl.DateTimeFormat;

/** Days and times in Kazakh, made from the Russian ones: digits and order of numbers are the same. */
export class KazakhDateTimeFormat extends Native {
  readonly #options: Intl.DateTimeFormatOptions;

  constructor(options: Intl.DateTimeFormatOptions = {}) {
    super('ru', options);
    this.#options = options;
  }

  override resolvedOptions(): Intl.ResolvedDateTimeFormatOptions {
    return { ...super.resolvedOptions(), locale: 'kk' };
  }

  override formatToParts(date?: Date | number): Part[] {
    const russian = super.formatToParts(date);
    const { timeZone } = super.resolvedOptions();
    const words = russian.map((part) => this.#inKazakh(part, date, timeZone));
    return isWritten(words) ? inKazakhOrder(words) : words;
  }

  #inKazakh(part: Part, date: Date | number | undefined, timeZone: string): Part {
    if (/^\d/.test(part.value)) return part;
    if (part.type === 'month') {
      const number = Number(new Native('en', { month: 'numeric', timeZone }).format(date));
      return { ...part, value: MONTHS[number - 1]?.[this.#width('month')] ?? part.value };
    }
    if (part.type === 'weekday') {
      const name = new Native('en', { weekday: 'short', timeZone }).format(date);
      const names = WEEKDAYS[ENGLISH_WEEKDAYS.indexOf(name)];
      return { ...part, value: names?.[this.#width('weekday')] ?? part.value };
    }
    return part;
  }

  /** Which of the two names: 0 the long one, 1 the short one. */
  #width(field: 'month' | 'weekday'): 0 | 1 {
    const { dateStyle } = this.#options;
    const isLong = this.#options[field] === 'long' || dateStyle === 'long' || dateStyle === 'full';
    return isLong ? 0 : 1;
  }
}

// A getter in the native class, bound: formatters are handed around as functions.
Object.defineProperty(KazakhDateTimeFormat.prototype, 'format', {
  get(this: KazakhDateTimeFormat) {
    return (date?: Date | number): string =>
      this.formatToParts(date)
        .map(({ value }) => value)
        .join('');
  },
});

/** The month stands as a word. */
function isWritten(parts: readonly Part[]): boolean {
  return parts.some(({ type, value }) => type === 'month' && !/^\d/.test(value));
}

/** `2026 ж. 22 қараша, жексенбі, 03:19`: year, day, month, weekday, then the time. */
function inKazakhOrder(parts: readonly Part[]): Part[] {
  const pick = (type: Part['type']): Part[] => parts.filter((part) => part.type === type);
  const literal = (value: string): Part => ({ type: 'literal', value });
  const time = parts.slice(parts.findIndex(({ type }) => type === 'hour'));
  const hasTime = parts.some(({ type }) => type === 'hour');
  const groups = [
    pick('year').flatMap((year) => [year, literal(' ж.')]),
    pick('day'),
    pick('month'),
  ].filter((group) => group.length > 0);
  const date = groups.flatMap((group, index) => (index ? [literal(' '), ...group] : group));
  const weekday = pick('weekday').flatMap((day) => [literal(', '), day]);
  return [...date, ...weekday, ...(hasTime ? [literal(', '), ...time] : [])];
}
