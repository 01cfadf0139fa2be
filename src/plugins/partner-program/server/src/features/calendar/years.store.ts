import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { clockOf } from '../../platform/clock';
import { newDocumentId } from '../../platform/database/ids';
import type { Unit } from '../../platform/unit-of-work';
import { TABLES } from './tables';

/** A year of the calendar, which staff confirm once the decree of the Government is known. */
export interface StoredYear {
  readonly documentId: string;
  readonly version: number;
  readonly year: number;
  readonly confirmedOn: Day | null;
}

interface Row {
  document_id: string;
  version: number;
  year: number;
  confirmed_on: Day | null;
}

const FIRST_YEAR = 2026;
const YEARS_AHEAD = 5;

/** Years wait for confirmation from their installation on, more than a server runs without a start. */
export async function seedYears(strapi: Core.Strapi): Promise<void> {
  const clock = clockOf(strapi);
  const now = clock.now();
  const last = Number(clock.today().slice(0, 4)) + YEARS_AHEAD;
  const rows = Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => ({
    document_id: newDocumentId(),
    year: FIRST_YEAR + i,
    created_at: now,
    updated_at: now,
    published_at: now,
  }));
  if (rows.length === 0) return;
  await strapi.db.connection(TABLES.years).insert(rows).onConflict('year').ignore();
}

/** Every year that can be confirmed or was, in order. */
export async function readYears(db: Knex): Promise<StoredYear[]> {
  return (await db<Row>(TABLES.years).orderBy('year')).map(yearOf);
}

/** The year of that public name, without a lock. */
export async function readYear(db: Knex, documentId: string): Promise<StoredYear | undefined> {
  const row = await db<Row>(TABLES.years).where({ document_id: documentId }).first();
  return row && yearOf(row);
}

/** The same, held until the unit ends. */
export async function lockYear(unit: Unit, documentId: string): Promise<StoredYear | undefined> {
  const rows = unit.trx<Row>(TABLES.years).where({ document_id: documentId });
  const row = (await rows.forUpdate())[0];
  return row && yearOf(row);
}

/** @returns the new version */
export async function confirmYear(unit: Unit, documentId: string, on: Day): Promise<number> {
  const [row] = await unit
    .trx(TABLES.years)
    .where({ document_id: documentId })
    .update({ confirmed_on: on, updated_at: unit.now })
    .returning<{ version: number }[]>('version');
  return row?.version ?? 0;
}

function yearOf(row: Row): StoredYear {
  const { document_id: documentId, version, year, confirmed_on: confirmedOn } = row;
  return { documentId, version, year, confirmedOn };
}
