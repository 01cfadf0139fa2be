import type { Knex } from 'knex';

import { newDocumentId } from '../database/ids';
import type { Language } from '../languages';
import type { Unit } from '../unit-of-work';
import { mailOf } from './mail';
import type { MailText } from './render';

export const TEMPLATES_TABLE = 'pp_mail_templates';

/** One revision: texts of staff, or none when they went back to the shipped ones. */
export interface Revision {
  readonly documentId: string;
  readonly code: string;
  readonly language: Language;
  readonly revision: number;
  readonly subject: string | null;
  readonly body: string | null;
  readonly at: Date;
}

const COLUMNS = {
  documentId: 'document_id',
  code: 'code',
  language: 'language',
  revision: 'revision',
  subject: 'subject',
  body: 'body',
  at: 'created_at',
} as const;

/** The newest revision of every text that was ever edited. */
export async function newestRevisions(db: Knex): Promise<Revision[]> {
  return db(TEMPLATES_TABLE)
    .distinctOn(['code', 'language'])
    .orderBy(['code', 'language', { column: 'revision', order: 'desc' }])
    .select<Revision[]>(COLUMNS);
}

/** Revisions of one text, newest first. */
export async function revisionsOf(db: Knex, code: string, language: Language): Promise<Revision[]> {
  return db(TEMPLATES_TABLE)
    .where({ code, language })
    .orderBy('revision', 'desc')
    .select<Revision[]>(COLUMNS);
}

/** The text in force: of staff when they wrote one, else as shipped. */
export async function textInForce(db: Knex, code: string, language: Language): Promise<MailText> {
  const newest = await db(TEMPLATES_TABLE)
    .where({ code, language })
    .orderBy('revision', 'desc')
    .first<Pick<Revision, 'subject' | 'body'> | undefined>('subject', 'body');
  return inForce(code, language, newest);
}

/** What a revision leaves in force; without one the shipped text. */
export function inForce(
  code: string,
  language: Language,
  revision: Pick<Revision, 'subject' | 'body'> | undefined,
): MailText {
  if (revision?.subject && revision.body) {
    return { subject: revision.subject, body: revision.body };
  }
  return shippedText(code, language);
}

/** The text that the feature ships. */
export function shippedText(code: string, language: Language): MailText {
  const { subject, body } = mailOf(code);
  return { subject: subject[language], body: body[language] };
}

/** Of two who save one text at the same time, the second waits. */
export async function lockTemplate(unit: Unit, code: string, language: Language): Promise<void> {
  const key = `mail-template:${code}:${language}`;
  await unit.trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key]);
}

/** Appends a revision; null goes back to the shipped text. @returns its public name */
export async function insertRevision(
  unit: Unit,
  of: { code: string; language: Language; revision: number },
  text: MailText | null,
): Promise<string> {
  const documentId = newDocumentId();
  await unit.trx(TEMPLATES_TABLE).insert({
    document_id: documentId,
    ...of,
    subject: text?.subject ?? null,
    body: text?.body ?? null,
    created_at: unit.now,
    updated_at: unit.now,
  });
  return documentId;
}
