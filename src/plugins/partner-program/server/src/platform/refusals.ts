import { errors } from '@strapi/utils';
import IntlMessageFormat from 'intl-messageformat';

import type { Json, Refusal } from '../../../rules/shared/decision';
import type { Language, Text } from './languages';

/** What a refusal code means to HTTP and to people. Texts are ICU messages over the facts. */
export interface RefusalText {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 429 | 500 | 503;
  readonly text: Text;
}

export type RefusalTexts = Readonly<Record<string, RefusalText>>;

const known = new Map<string, RefusalText>();

/** Makes codes known. Throws when a code is declared twice with another meaning. */
export function registerRefusals(texts: RefusalTexts): void {
  for (const [code, entry] of Object.entries(texts)) {
    const before = known.get(code);
    if (before && before !== entry) throw new Error(`Refusal code declared twice: ${code}`);
    known.set(code, entry);
  }
}

/** The status and texts of a refusal; undefined for a code nobody has registered. */
export function refusalText(code: string): RefusalText | undefined {
  return known.get(code);
}

const words = new Map<string, Text>();

/** Names of states, roles and fields: people read these in refusals, machines the facts' codes. */
export function registerWords(known: Readonly<Record<string, Text>>): void {
  for (const [word, text] of Object.entries(known)) words.set(word, text);
}

/** What people call a state, role or field; the text itself when it is no such word. */
export function sayWord(word: string, language: Language): string {
  return words.get(word)?.[language] ?? word;
}

function wordOf(fact: Json, language: Language): string {
  return typeof fact === 'string' ? sayWord(fact, language) : JSON.stringify(fact);
}

/** A fact as a message takes it: numbers stay numbers, for plurals. */
function sayable(fact: Json, language: Language): string | number {
  if (typeof fact === 'number') return fact;
  const parts = Array.isArray(fact) ? (fact as readonly Json[]) : [fact];
  return parts.map((part) => wordOf(part, language)).join(', ');
}

/** The sentence for a refusal in a language; the code itself when no text is known. */
export function sayRefusal(refusal: Refusal, language: Language): string {
  const entry = known.get(refusal.code);
  if (!entry) return refusal.code;
  const values = Object.fromEntries(
    Object.entries(refusal.facts).map(([key, fact]) => [key, sayable(fact, language)]),
  );
  return String(new IntlMessageFormat(entry.text[language], language).format(values));
}

/**
 * A refusal on its way through Strapi, whose error handler turns it into a body. The outermost
 * middleware then gives it its status and its text (see http/error-shape.ts).
 */
export class RefusalError extends errors.ApplicationError {
  constructor(readonly refusal: Refusal) {
    super(refusal.code, { code: refusal.code, ...refusal.facts });
  }
}
