import { at, type Random } from '../random';

/** One text in both languages of projects. */
export interface Bilingual {
  readonly ru: string;
  readonly kk: string;
}

/** One text in all three languages of cards. */
export interface Trilingual extends Bilingual {
  readonly en: string;
}

/** Puts values into `{name}` places, the same into every language. */
export function fill<T extends Bilingual>(text: T, values: Readonly<Record<string, string>>): T {
  const put = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  return inEachLanguage(text, (language) => put(text[language]));
}

/** Sentences one after another, in every language. */
export function joined<T extends Bilingual>(sentences: readonly T[]): T {
  return inEachLanguage(at(sentences, 0), (language) =>
    sentences.map((sentence) => sentence[language]).join(' '),
  );
}

/** A text in the languages of another. */
function inEachLanguage<T extends Bilingual>(
  like: T,
  write: (language: keyof Bilingual) => string,
): T {
  const languages = Object.keys(like) as (keyof Bilingual)[];
  return Object.fromEntries(
    languages.map((language) => [language, write(language)]),
  ) as unknown as T;
}

/**
 * Numbers for the texts, each from values that agree with the words around them in Russian and
 * take the same suffix in Kazakh.
 */
export function numbers(random: Random): Record<string, string> {
  return {
    thousands: String(random.pick([12, 15, 18, 25, 30, 36, 40, 48, 60])),
    minutes: String(random.pick([5, 10, 15, 20, 30])),
    items: String(random.whole(11, 20)),
    hundreds: String(random.whole(2, 9) * 100),
    percent: String(random.whole(25, 60)),
    growth: String(random.whole(12, 30)),
    times: String(random.whole(2, 4)),
    days: String(random.whole(2, 4)),
    people: String(random.whole(3, 24) * 100),
    managers: String(random.whole(4, 12) * 5),
  };
}
