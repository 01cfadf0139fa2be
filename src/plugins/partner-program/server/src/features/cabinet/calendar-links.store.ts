import { createHash, randomBytes } from 'node:crypto';

import type { Knex } from 'knex';

import { newDocumentId } from '../../platform/database/ids';
import type { CabinetCaller } from '../../platform/http/route';
import type { Unit } from '../../platform/unit-of-work';

export const LINKS_TABLE = 'pp_calendar_links';

/**
 * Gives the caller a new secret for its calendar; the one before opens nothing any more. Only its
 * hash is kept, and it is found by that: how long a look-up takes tells nothing of the secret.
 */
export async function renewLink(unit: Unit, caller: CabinetCaller): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const fields = {
    partner_id: caller.partnerId,
    secret_hash: hashOf(secret),
    made_at: unit.now,
    updated_at: unit.now,
  };
  await unit
    .trx(LINKS_TABLE)
    .insert({
      document_id: newDocumentId(),
      user_id: caller.userId,
      created_at: unit.now,
      ...fields,
    })
    .onConflict('user_id')
    .merge(fields);
  return secret;
}

/** Takes the caller's secret away. */
export async function revokeLink(unit: Unit, { userId }: CabinetCaller): Promise<void> {
  await unit.trx(LINKS_TABLE).where({ user_id: userId }).delete();
}

/** Since when the caller has one; null: it has none. */
export async function linkSince(
  db: Knex,
  { userId, partnerId }: CabinetCaller,
): Promise<Date | null> {
  const where = { user_id: userId, partner_id: partnerId };
  const row = await db(LINKS_TABLE).where(where).first<{ made_at: Date } | undefined>('made_at');
  return row?.made_at ?? null;
}

/** Whose secret it is; undefined: nobody's. */
export async function ownerOfLink(
  db: Knex,
  secret: string,
): Promise<{ readonly userId: number; readonly partnerId: number } | undefined> {
  return db(LINKS_TABLE)
    .where({ secret_hash: hashOf(secret) })
    .first<{ userId: number; partnerId: number } | undefined>({
      userId: 'user_id',
      partnerId: 'partner_id',
    });
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
