import type { Knex } from 'knex';

import type { ExceptionKind } from '../../../../rules/calendar/calendar';
import type { Day } from '../../../../rules/shared/days';
import { newDocumentId } from '../../platform/database/ids';
import type { Unit } from '../../platform/unit-of-work';
import { TABLES } from './tables';

/** A day that a decree has made another than law and weekend do. */
export interface StoredException {
  readonly documentId: string;
  readonly version: number;
  readonly day: Day;
  readonly kind: ExceptionKind;
  readonly decree: string;
  /** Null while it is in force. */
  readonly withdrawnOn: Day | null;
}

interface Row {
  document_id: string;
  version: number;
  day: Day;
  kind: ExceptionKind;
  decree: string;
  withdrawn_on: Day | null;
}

/** Those in force, by day. */
export async function readInForce(db: Knex): Promise<StoredException[]> {
  const rows = await db<Row>(TABLES.exceptions).whereNull('withdrawn_on').orderBy('day');
  return rows.map(exceptionOf);
}

/** All of a year, withdrawn ones too, with who entered them. */
export async function readOfYear(
  db: Knex,
  year: number,
): Promise<(StoredException & { enteredBy: string | null })[]> {
  const rows: unknown = await db({ e: TABLES.exceptions })
    .leftJoin({ a: 'admin_users' }, 'a.id', 'e.created_by_id')
    .whereBetween('e.day', [`${year}-01-01`, `${year}-12-31`])
    .orderBy(['e.day', 'e.id'])
    .select('e.document_id', 'e.version', 'e.day', 'e.kind', 'e.decree', 'e.withdrawn_on')
    .select(
      db.raw(
        "coalesce(nullif(trim(concat(a.firstname, ' ', a.lastname)), ''), a.email) as entered_by",
      ),
    );
  return (rows as (Row & { entered_by: string | null })[]).map((row) => ({
    ...exceptionOf(row),
    enteredBy: row.entered_by,
  }));
}

/** The exception of that public name, without a lock. */
export async function readException(
  db: Knex,
  documentId: string,
): Promise<StoredException | undefined> {
  const row = await db<Row>(TABLES.exceptions).where({ document_id: documentId }).first();
  return row && exceptionOf(row);
}

/** Keeps a day that staff made a working one or a day off; answers its public name. */
export async function insertException(
  unit: Unit,
  values: Pick<StoredException, 'day' | 'kind' | 'decree'>,
): Promise<string> {
  const documentId = newDocumentId();
  const author = unit.actor.kind === 'admin' ? Number(unit.actor.id) : null;
  await unit.trx(TABLES.exceptions).insert({
    ...values,
    document_id: documentId,
    created_at: unit.now,
    updated_at: unit.now,
    published_at: unit.now,
    created_by_id: author,
    updated_by_id: author,
  });
  return documentId;
}

/** D-history: it goes out of force and stays. @returns the new version */
export async function withdraw(unit: Unit, documentId: string): Promise<number> {
  const [row] = await unit
    .trx(TABLES.exceptions)
    .where({ document_id: documentId })
    .update({ withdrawn_on: unit.today, updated_at: unit.now })
    .returning<{ version: number }[]>('version');
  return row?.version ?? 0;
}

function exceptionOf(row: Row): StoredException {
  return {
    documentId: row.document_id,
    version: row.version,
    day: row.day,
    kind: row.kind,
    decree: row.decree,
    withdrawnOn: row.withdrawn_on,
  };
}
