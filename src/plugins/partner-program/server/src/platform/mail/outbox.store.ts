import type { Knex } from 'knex';

import { newDocumentId } from '../database/ids';
import type { Language } from '../languages';
import type { Unit } from '../unit-of-work';
import { mailOf, type Mail } from './mail';
import { messageDomain } from './mail-config';
import { sealFacts } from './secret-facts';

export const OUTBOX_TABLE = 'pp_outbox_messages';
export const OUTBOX_UID = 'plugin::partner-program.outbox-message';

export const OUTBOX_STATES = ['waiting', 'sent', 'dead'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** A mail that waits, as the worker takes it. */
export interface WaitingMessage {
  readonly id: number;
  readonly document_id: string;
  readonly recipient: string;
  readonly language: Language;
  readonly code: string;
  readonly facts: unknown;
  readonly sealed: string | null;
  readonly message_id: string;
  readonly attempts: number;
  readonly expires_at: Date | null;
}

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

/**
 * Takes the mail that has been due longest and locks it until the transaction ends; those that
 * another server has in its hands are passed over.
 */
export async function takeDue(
  trx: Knex.Transaction,
  now: string,
): Promise<WaitingMessage | undefined> {
  return trx<WaitingMessage>(OUTBOX_TABLE)
    .where('state', 'waiting')
    .where('next_attempt_at', '<=', now)
    .orderBy(['next_attempt_at', 'id'])
    .forUpdate()
    .skipLocked()
    .first();
}

/** What became of an attempt. */
export interface Outcome {
  readonly state: OutboxState;
  readonly attempts?: number;
  readonly nextAttemptAt?: string | null;
  /** Without addresses or names. */
  readonly lastError?: string | null;
  readonly sentAt?: string;
  /** Secrets go when the mail has gone or has expired. */
  readonly wipe?: boolean;
}

/** Writes what became of an attempt to send; what the outcome does not name stays. */
export async function saveOutcome(
  trx: Knex.Transaction,
  id: number,
  now: string,
  outcome: Outcome,
): Promise<void> {
  const { state, attempts, nextAttemptAt, lastError, sentAt, wipe } = outcome;
  await trx(OUTBOX_TABLE)
    .where({ id })
    .update({
      state,
      updated_at: now,
      ...(attempts === undefined ? {} : { attempts }),
      ...(nextAttemptAt === undefined ? {} : { next_attempt_at: nextAttemptAt }),
      ...(lastError === undefined ? {} : { last_error: lastError }),
      ...(sentAt === undefined ? {} : { sent_at: sentAt }),
      ...(wipe ? { sealed: null } : {}),
    });
}

export const EXPIRED = 'expired';

/** Ends mails that came too late, and wipes the secrets of those that were refused before. */
export async function expireMessages(unit: Unit): Promise<number> {
  return unit
    .trx(OUTBOX_TABLE)
    .where('expires_at', '<=', unit.now)
    .whereRaw("(state = 'waiting' or sealed is not null)")
    .update({ state: 'dead', last_error: EXPIRED, sealed: null, updated_at: unit.now });
}

/** Removes mails that went out before that instant: whom we wrote to is not kept for ever. */
export async function forgetSent(unit: Unit, before: Date): Promise<number> {
  return unit.trx(OUTBOX_TABLE).where('state', 'sent').where('sent_at', '<', before).delete();
}
