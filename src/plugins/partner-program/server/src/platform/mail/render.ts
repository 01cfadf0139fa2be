import IntlMessageFormat from 'intl-messageformat';

import { isDay } from '../../../../rules/shared/days';
import type { Language } from '../languages';
import { sayWord } from '../refusals';
import type { MailFact, MailFacts } from './mail';

/** A subject and a body in one language, as shipped or as staff wrote them. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/**
 * The texts with the facts in them. The subject is one line whatever a fact holds: a name cannot
 * add a header. Throws when the ICU message is broken or asks for a fact that is not there.
 */
export function renderText(text: MailText, facts: MailFacts, language: Language): MailText {
  const values = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, sayFact(fact, language)]),
  );
  const say = (message: string): string =>
    String(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).format(values));
  return { subject: oneLine(say(text.subject)), body: say(text.body).trim() };
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function sayFact(fact: MailFact, language: Language): string | number {
  if (typeof fact === 'number') return fact;
  if (typeof fact !== 'string') return fact[language];
  return isDay(fact) ? sayDay(fact, language) : sayWord(fact, language);
}

const TAGS: Readonly<Record<Language, string>> = { ru: 'ru-KZ', kk: 'kk-KZ', en: 'en-GB' };

/** `2026-12-01` as people of that language write it. */
function sayDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(TAGS[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
