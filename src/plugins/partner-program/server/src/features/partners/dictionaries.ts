import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { clockOf } from '../../platform/clock';
import { newDocumentId } from '../../platform/database/ids';

/** A row of a dictionary: a stable code and a name in each language. */
export interface DictionaryRow {
  readonly code: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
}

/** Adds the rows whose code is not there yet; what staff renamed stays theirs. */
export async function addMissingRows<R extends DictionaryRow>(
  strapi: Core.Strapi,
  table: string,
  rows: readonly R[],
  extra: (row: R) => Record<string, unknown> = () => ({}),
): Promise<void> {
  const db: Knex = strapi.db.connection;
  const now = clockOf(strapi).now();
  const there = await db<{ code: string }>(table).select('code');
  const codes = new Set(there.map(({ code }) => code));
  const missing = rows.filter(({ code }) => !codes.has(code));
  if (missing.length === 0) return;
  await db(table)
    .insert(
      missing.map((row) => ({
        document_id: newDocumentId(),
        code: row.code,
        name_ru: row.nameRu,
        name_kk: row.nameKk,
        name_en: row.nameEn,
        created_at: now,
        updated_at: now,
        ...extra(row),
      })),
    )
    .onConflict('code')
    .ignore();
}
