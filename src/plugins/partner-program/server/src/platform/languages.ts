/** The languages of everything people read. The first is the default. */
export const LANGUAGES = ['ru', 'kk', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** Whether it names one of the three languages. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language a caller asked for: `locale=` first, then Accept-Language, then Russian. */
export function languageOf(locale: unknown, acceptLanguage: string | undefined): Language {
  if (isLanguage(locale)) return locale;
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const q = params.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.toLowerCase().split('-')[0], weight: q ? Number(q) : 1 };
    })
    // A weight of 0 means: not this one.
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted.map((w) => w.language).find(isLanguage) ?? 'ru';
}
