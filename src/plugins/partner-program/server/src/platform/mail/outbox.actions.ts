import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { action, recordActions, type Changed, type RecordRef } from '../actions/action';
import type { Unit } from '../unit-of-work';
import { OUTBOX_TABLE, OUTBOX_UID, saveOutcome, type OutboxState } from './outbox.store';
import { kickAfterCommit } from './worker';

interface Kept {
  readonly id: number;
  readonly version: number;
  readonly state: OutboxState;
  readonly expires_at: Date | null;
}

async function readMessage(db: Knex, documentId: string): Promise<Kept | undefined> {
  return db(OUTBOX_TABLE)
    .where({ document_id: documentId })
    .first<Kept | undefined>('id', 'version', 'state', 'expires_at');
}

/** Has a mail that was given up go out again, under the same Message-ID. */
async function retry(unit: Unit, ref: RecordRef): Promise<Decision<Changed>> {
  await unit.trx(OUTBOX_TABLE).where({ document_id: ref.documentId }).forUpdate().first('id');
  const message = await readMessage(unit.trx, ref.documentId);
  if (!message) return refuse('record.not-found');
  const { id, version, state } = message;
  if (ref.expectedVersion !== undefined && ref.expectedVersion !== version) {
    return refuse('record.version-conflict', { expectedVersion: ref.expectedVersion, version });
  }
  if (state !== 'dead') return refuse('outbox.not-dead');
  if (message.expires_at && message.expires_at.toISOString() <= unit.now) {
    return refuse('outbox.expired');
  }
  const again = { state: 'waiting', attempts: 0, nextAttemptAt: unit.now } as const;
  await saveOutcome(unit.trx, id, unit.now, again);
  await unit.journal({
    record: 'outbox-message',
    documentId: ref.documentId,
    partnerId: null,
    action: 'retry',
    from: 'dead',
    to: 'waiting',
  });
  kickAfterCommit(unit);
  return accept({ documentId: ref.documentId, version: version + 1 });
}

/** What staff decide about a mail. */
export const outboxActions = recordActions<Kept>({
  record: 'outbox-message',
  records: 'outbox',
  uid: OUTBOX_UID,
  read: readMessage,
  actions: [
    action({
      name: 'retry',
      tone: 'default',
      bulk: true,
      input: z.strictObject({}),
      refusals: ['outbox.not-dead', 'outbox.expired'],
      legal: ({ state }: Kept) => state === 'dead',
      run: retry,
    }),
  ],
});
