import type { Knex } from 'knex';

import type { Language } from '../languages';
import { renderOrShipped } from './compose';
import { findMail, type MailFacts } from './mail';
import type { MailText } from './render';
import { inForce, newestRevisions } from './templates.store';

/** Something that was told, with its facts. */
export interface Told {
  readonly code: string;
  readonly facts: MailFacts;
}

/**
 * What was told, as it reads today in that language, in the same order: texts that staff edited
 * since are used. Undefined for what no feature declares any more.
 */
export async function sayNews(
  db: Knex,
  news: readonly Told[],
  language: Language,
): Promise<(MailText | undefined)[]> {
  const revisions = await newestRevisions(db);
  return news.map(({ code, facts }) => {
    if (!findMail(code)) return undefined;
    const own = revisions.find((row) => row.code === code && row.language === language);
    return renderOrShipped(code, language, inForce(code, language, own), facts);
  });
}
