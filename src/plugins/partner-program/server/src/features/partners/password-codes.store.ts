import { createHash, randomBytes } from 'node:crypto';
import type { Knex } from 'knex';

import { newDocumentId } from '../../platform/database/ids';
import type { Unit } from '../../platform/unit-of-work';

export const CODES_TABLE = 'pp_password_codes';

/** `invitation`: for the first password. `reset`: for another one. */
export type CodeKind = 'invitation' | 'reset';

/** A code that nobody guesses. */
export function newPasswordCode(): string {
  return randomBytes(32).toString('hex');
}

/** Kept in place of the code: who reads the database cannot set passwords. */
export function hashOfCode(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

/** Makes the code the login's only one of its kind, until that instant; the one before dies. */
export async function keepCode(
  unit: Unit,
  userId: number,
  kind: CodeKind,
  code: string,
  expiresAt: string,
): Promise<void> {
  await unit
    .trx(CODES_TABLE)
    .insert({
      document_id: newDocumentId(),
      user_id: userId,
      kind,
      hash: hashOfCode(code),
      expires_at: expiresAt,
      created_at: unit.now,
      updated_at: unit.now,
    })
    .onConflict(['user_id', 'kind'])
    .merge(['hash', 'expires_at', 'updated_at']);
}

/**
 * Takes the code if it is in force, with all other codes of its login: whoever comes second with
 * it, at the same moment too, has none. @returns the login; undefined when there is no such code
 */
export async function takeCode(unit: Unit, code: string): Promise<number | undefined> {
  const taken = await unit
    .trx(CODES_TABLE)
    .where('hash', hashOfCode(code))
    .where('expires_at', '>', unit.now)
    .delete()
    .returning<{ user_id: number }[]>('user_id');
  const userId = taken[0]?.user_id;
  if (userId !== undefined) await unit.trx(CODES_TABLE).where({ user_id: userId }).delete();
  return userId;
}

/** Whether the login was invited and has set no password yet; an expired invitation is one too. */
export async function isInvited(db: Knex, userId: number): Promise<boolean> {
  const where = { user_id: userId, kind: 'invitation' };
  return (await db(CODES_TABLE).where(where).first('id')) !== undefined;
}
