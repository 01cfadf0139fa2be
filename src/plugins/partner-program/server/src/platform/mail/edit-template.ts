import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import type { Language } from '../languages';
import type { Unit } from '../unit-of-work';
import { checkText } from './check-text';
import { findMail } from './mail';
import type { MailText } from './render';
import { insertRevision, lockTemplate, revisionsOf } from './templates.store';

/** Which text, and the revision it was decided on: 0 while nobody has edited it. */
export interface TemplateRef {
  readonly code: string;
  readonly language: Language;
  readonly expectedRevision: number;
}

/**
 * Puts texts of staff in force at once, or with null the shipped ones again. Every revision stays;
 * who made it and when is in the journal.
 */
export async function editTemplate(
  unit: Unit,
  { code, language, expectedRevision }: TemplateRef,
  text: MailText | null,
): Promise<Decision<{ readonly revision: number }>> {
  const mail = findMail(code);
  if (!mail) return refuse('record.not-found');
  const checked = text ? checkText(mail, text, language) : accept(null);
  if (!checked.ok) return checked;
  await lockTemplate(unit, code, language);
  const [newest] = await revisionsOf(unit.trx, code, language);
  const before = newest?.revision ?? 0;
  if (before !== expectedRevision) return refuse('record.version-conflict');
  const revision = before + 1;
  const documentId = await insertRevision(unit, { code, language, revision }, text);
  await unit.journal({
    record: 'mail-template',
    documentId,
    partnerId: null,
    action: text ? 'edit' : 'reset',
    facts: { code, language, revision },
  });
  return accept({ revision });
}
