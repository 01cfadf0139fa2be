import type { Unit } from '../unit-of-work';
import { newDocumentId } from '../database/ids';
import { messageDomain } from './mail-config';
import { mailOf, type Mail } from './mail';
import { sealFacts } from './secret-facts';

export const OUTBOX_TABLE = 'pp_outbox_messages';

/**
 * Puts the mail into the outbox, unless this event was told to this person before.
 * @returns whether it was put there
 */
export async function insertMessage(unit: Unit, mail: Mail): Promise<boolean> {
  const { open, sealed } = sealFacts(unit.strapi, mailOf(mail.code), mail.facts);
  const documentId = newDocumentId();
  const rows = await unit
    .trx(OUTBOX_TABLE)
    .insert({
      document_id: documentId,
      event: mail.event,
      recipient: mail.to.toLowerCase(),
      language: mail.language,
      code: mail.code,
      facts: JSON.stringify(open),
      sealed,
      message_id: `<${documentId}@${messageDomain()}>`,
      state: 'waiting',
      attempts: 0,
      next_attempt_at: unit.now,
      expires_at: mail.expiresAt ?? null,
      created_at: unit.now,
      updated_at: unit.now,
    })
    .onConflict(['event', 'recipient'])
    .ignore()
    .returning('id');
  return rows.length > 0;
}
