import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { pauseAfter, verdictOn } from '../../../../rules/mail/delivery.rules';
import { clockOf } from '../clock';
import { compose } from './compose';
import { describeFailure, failureOf } from './delivery-failure';
import { EXPIRED, saveOutcome, takeDue, type WaitingMessage } from './outbox.store';
import type { MailTransport } from './outgoing';

export interface Postman {
  readonly strapi: Core.Strapi;
  readonly transport: MailTransport;
  readonly from: string;
  /** How often in a row no mail server could be reached; kept by the one who asks. */
  failures: number;
}

/** `none`: nothing is due. `unreachable`: it is no use to try the next one now. */
export type Delivery = 'done' | 'none' | 'unreachable';

/**
 * Delivers the mail that has been due longest. Its row is locked while the mail server is talked
 * to and marked in the same transaction right after the 250: only a crash between the two sends
 * it again, under the same Message-ID.
 */
export async function deliverNext(postman: Postman): Promise<Delivery> {
  const db: Knex = postman.strapi.db.connection;
  return db.transaction(async (trx) => {
    const now = clockOf(postman.strapi).now();
    const message = await takeDue(trx, now);
    if (!message) return 'none';
    if (message.expires_at && message.expires_at.toISOString() <= now) {
      const outcome = { state: 'dead', lastError: EXPIRED, wipe: true } as const;
      await saveOutcome(trx, message.id, now, outcome);
      return 'done';
    }
    return attempt(postman, trx, message);
  });
}

async function attempt(
  postman: Postman,
  trx: Knex.Transaction,
  message: WaitingMessage,
): Promise<Delivery> {
  const { strapi, transport, from } = postman;
  try {
    await transport.send(await compose(strapi, trx, from, message));
  } catch (error) {
    return failed(postman, trx, message, error);
  }
  const now = clockOf(strapi).now();
  await saveOutcome(trx, message.id, now, {
    state: 'sent',
    attempts: message.attempts + 1,
    sentAt: now,
    nextAttemptAt: null,
    lastError: null,
    wipe: true,
  });
  postman.failures = 0;
  return 'done';
}

async function failed(
  postman: Postman,
  trx: Knex.Transaction,
  message: WaitingMessage,
  error: unknown,
): Promise<Delivery> {
  const verdict = verdictOn(failureOf(error), message.attempts);
  const lastError = describeFailure(error);
  const now = clockOf(postman.strapi).now();
  postman.strapi.log.warn(`Mail ${message.document_id} ${verdict}: ${lastError}`);
  if (verdict === 'unreachable') {
    postman.failures += 1;
    const nextAttemptAt = later(now, postman.failures);
    await saveOutcome(trx, message.id, now, { state: 'waiting', lastError, nextAttemptAt });
    return 'unreachable';
  }
  const attempts = message.attempts + 1;
  await saveOutcome(trx, message.id, now, {
    attempts,
    lastError,
    ...(verdict === 'refused'
      ? { state: 'dead', nextAttemptAt: null }
      : { state: 'waiting', nextAttemptAt: later(now, attempts) }),
  });
  return 'done';
}

function later(now: string, failures: number): string {
  return new Date(Date.parse(now) + pauseAfter(failures, Math.random())).toISOString();
}
