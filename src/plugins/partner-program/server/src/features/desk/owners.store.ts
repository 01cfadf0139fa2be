import type { Knex } from 'knex';

import { newDocumentId } from '../../platform/database/ids';
import type { Unit } from '../../platform/unit-of-work';

export const OWNERS_TABLE = 'pp_desk_owners';

/** Names a record whoever's turn it is. */
export interface Owned {
  /** As in the journal: `application`. */
  readonly record: string;
  readonly recordId: string;
}

/** Who sees to a record. Version 0: nobody has ever been named. */
export interface Ownership {
  readonly ownerId: number | null;
  readonly version: number;
}

const NOBODY: Ownership = { ownerId: null, version: 0 };

/** Locks who sees to the record; whoever names the first owner meanwhile is waited for. */
export async function lockOwner(unit: Unit, { record, recordId }: Owned): Promise<Ownership> {
  await unit.trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `desk ${record} ${recordId}`,
  ]);
  const row: unknown = await unit
    .trx(OWNERS_TABLE)
    .where({ record, record_id: recordId })
    .first({ ownerId: 'owner_id', version: 'version' });
  return (row as Ownership | undefined) ?? NOBODY;
}

/** Writes who sees to it from now on. @returns the new version */
export async function saveOwner(
  unit: Unit,
  { record, recordId }: Owned,
  ownerId: number | null,
): Promise<number> {
  const [row] = await unit
    .trx(OWNERS_TABLE)
    .insert({
      document_id: newDocumentId(),
      record,
      record_id: recordId,
      owner_id: ownerId,
      version: 1,
      created_at: unit.now,
      updated_at: unit.now,
    })
    .onConflict(['record', 'record_id'])
    .merge({ owner_id: ownerId, updated_at: unit.now })
    .returning<{ version: number }[]>('version');
  return row?.version ?? 0;
}

/** Whose name stands for an administrator. */
export const ADMIN_NAME =
  "coalesce(nullif(trim(concat(u.firstname, ' ', u.lastname)), ''), u.email)";

/** Administrators who can log in, by their names. */
export async function activeAdmins(db: Knex): Promise<{ id: number; name: string }[]> {
  const rows: unknown = await db({ u: 'admin_users' })
    .where('u.is_active', true)
    .whereRaw('u.blocked is not true')
    .orderByRaw(`${ADMIN_NAME}, u.id`)
    .select({ id: 'u.id', name: db.raw(ADMIN_NAME) });
  return rows as { id: number; name: string }[];
}
