import type { Core } from '@strapi/strapi';

import { newDocumentId } from '../../platform/database/ids';
import { clockOf } from '../../platform/clock';
import { SHIPPED_ACTIVITIES, type ShippedActivity } from './data/activities';
import { TABLES } from './tables';

/** Adds a shipped row only when its code has none: what staff decided stays. */
export async function seedCatalogue(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  // Rows of an older install have not been counted yet: the trigger gives them their first version.
  await db(TABLES.activities).whereNull('version').update({ version: 1 });
  const now = clockOf(strapi).now();
  for (const row of SHIPPED_ACTIVITIES.map(columnsOf)) {
    const there: unknown = await db(TABLES.activities).where({ code: row.code }).first('id');
    if (there) continue;
    const times = { created_at: now, updated_at: now };
    await db(TABLES.activities).insert({ ...row, ...times, document_id: newDocumentId() });
  }
}

/** Shipped rows have been in force since before the first day the programme knows. */
function columnsOf({ code, kind, nameRu, nameKk, nameEn, ...numbers }: ShippedActivity) {
  return {
    code,
    scheme: numbers.scheme ?? 'kkv',
    kind,
    name_ru: nameRu,
    name_kk: nameKk,
    name_en: nameEn,
    formula: numbers.perTiyn === undefined ? 'fixed' : 'per-amount',
    points: numbers.points,
    per_tiyn: numbers.perTiyn ?? null,
    cap_per_entry: numbers.capPerEntry ?? null,
    cap_per_year: numbers.capPerYear ?? null,
    valid_months: numbers.validMonths ?? null,
    effective_from: '2020-01-01',
    placeholder: true,
  };
}
