import type * as englishTypes from './en/types';

/** The texts of one language. */
export interface Language {
  readonly texts: Readonly<Record<string, string>>;
  readonly types: typeof englishTypes.types;
  /** Fields that every content type has. */
  readonly common: typeof englishTypes.common;
}
