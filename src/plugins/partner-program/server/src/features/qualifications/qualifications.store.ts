import type { Knex } from 'knex';

import type { Entered as EnteredCounts } from '../../../../rules/qualifications/entry.rules';
import type { QualificationState } from '../../../../rules/qualifications/qualification';
import { refuse, type Decision } from '../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../platform/actions/action';
import type { Unit } from '../../platform/unit-of-work';
import { sameVersion } from '../partners';
import type { Entered, Fields, Kind } from './kind';

/** A record of any kind with its own fields. */
export type StoredRecord = Entered & Fields;

export interface ListFilter {
  readonly partnerId: number;
  readonly states: readonly QualificationState[];
}

/** A page of a partner's records of a kind, newest first. */
export async function listRecords(
  kind: Kind,
  db: Knex,
  filter: ListFilter,
  page: number,
  pageSize: number,
): Promise<{ records: StoredRecord[]; total: number }> {
  const wanted = (query: Knex.QueryBuilder): void => {
    void query.where('p.partner_id', filter.partnerId);
    if (filter.states.length > 0) void query.whereIn('p.state', [...filter.states]);
  };
  const rows: unknown = await recordQuery(kind, db)
    .where(wanted)
    .orderBy('p.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const counted: unknown = await db({ p: kind.table }).where(wanted).count({ total: '*' });
  const [count] = counted as { total: string }[];
  return { records: rows as StoredRecord[], total: Number(count?.total ?? 0) };
}

/** The record of that public name; with a partner, only its own. */
export async function readRecord(
  kind: Kind,
  db: Knex,
  documentId: string,
  partnerId?: number,
): Promise<StoredRecord | undefined> {
  const query = recordQuery(kind, db).where('p.document_id', documentId);
  if (partnerId !== undefined) query.where('p.partner_id', partnerId);
  return (await query.first()) as StoredRecord | undefined;
}

/** Locks the record; somebody else's is not there. Refuses like every lock of a record. */
export async function lockRecord(
  kind: Kind,
  unit: Unit,
  ref: RecordRef,
): Promise<Decision<StoredRecord>> {
  const mine = ref.partnerId === undefined ? {} : { partner_id: ref.partnerId };
  const named = { document_id: ref.documentId, ...mine };
  await unit.trx(kind.table).where(named).forUpdate().first('id');
  const record = await readRecord(kind, unit.trx, ref.documentId, ref.partnerId);
  return record ? sameVersion(record, ref) : refuse('record.not-found');
}

/** Records of a kind where all of this holds, oldest first. */
export async function findRecords(
  kind: Kind,
  db: Knex,
  where: Readonly<Record<string, unknown>>,
): Promise<StoredRecord[]> {
  const rows: unknown = await recordQuery(kind, db).where(where).orderBy('p.id');
  return rows as StoredRecord[];
}

/** Papers of several specialists, oldest first. */
export async function findWhereIn(
  kind: Kind,
  db: Knex,
  column: string,
  values: readonly number[],
): Promise<StoredRecord[]> {
  if (values.length === 0) return [];
  const rows: unknown = await recordQuery(kind, db)
    .whereIn(column, [...values])
    .orderBy('p.id');
  return rows as StoredRecord[];
}

function recordQuery(kind: Kind, db: Knex): Knex.QueryBuilder {
  const own = Object.keys(kind.shape).map((field) => [field, `p.${columnOf(field)}`]);
  const more = Object.entries(kind.more).map(([field, sql]) => [field, db.raw(sql)]);
  return db({ p: kind.table }).select({
    id: 'p.id',
    documentId: 'p.document_id',
    version: 'p.version',
    partnerId: 'p.partner_id',
    state: 'p.state',
    remarks: 'p.remarks',
    enteredOn: 'p.entered_on',
    waitingSince: 'p.waiting_since',
    decidedOn: 'p.decided_on',
    ...(Object.fromEntries([...own, ...more]) as Record<string, string>),
  });
}

/** The column of a field, as Strapi names it. */
function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** How many records of the kind the partner has waiting, and entered that day. */
export async function countEntered(
  kind: Kind,
  unit: Unit,
  partnerId: number,
): Promise<EnteredCounts> {
  const counted: unknown = await unit
    .trx(kind.table)
    .where({ partner_id: partnerId })
    .first(
      unit.trx.raw(
        `count(*) filter (where state = 'waiting')::int as waiting,
         count(*) filter (where entered_on = ?)::int as today`,
        [unit.today],
      ),
    );
  return counted as EnteredCounts;
}

/** Writes a new record of the partner. */
export async function createRecord(
  kind: Kind,
  unit: Unit,
  partnerId: number,
  data: Fields,
): Promise<Changed> {
  const values = { data: { ...data, partner: partnerId } };
  // The fields of a kind are those of its content type: TypeScript cannot follow both at once.
  const made = await unit.strapi.documents(kind.uid).create(values as never);
  return { documentId: made.documentId, version: 1 };
}

/** Writes fields of a record and answers its new version. */
export async function saveRecord(
  kind: Kind,
  unit: Unit,
  documentId: string,
  data: Fields,
): Promise<Changed> {
  // As above.
  await unit.strapi.documents(kind.uid).update({ documentId, data } as never);
  const row = await unit
    .trx(kind.table)
    .where('document_id', documentId)
    .first<{ version: number }>('version');
  return { documentId, version: row.version };
}
