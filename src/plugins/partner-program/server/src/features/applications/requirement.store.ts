import type { Knex } from 'knex';

import type { Level } from '../../../../rules/competences/competence';
import type {
  ApplicationKind,
  Check,
  Requirement,
  Rhythm,
} from '../../../../rules/applications/requirement';
import { day, dayOf, type Day, type Instant } from '../../../../rules/shared/days';
import type { Catalogue } from '../../platform/catalogues/catalogue';
import { newDocumentId } from '../../platform/database/ids';
import type { Placeholder } from '../../platform/go-live/go-live';
import type { ShippedRequirement } from './data/requirements';
import { TABLES } from './tables';

export const REQUIREMENTS: Catalogue = {
  record: 'requirement',
  records: 'requirements',
  uid: 'plugin::partner-program.requirement',
  table: TABLES.requirements,
};

/** A row of the catalogue as it is stored. */
export interface StoredRequirement extends Requirement {
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
  readonly effectiveFrom: Day;
  /** Its last day; null: without an end. */
  readonly effectiveTo: Day | null;
}

interface Row {
  document_id: string;
  version: number;
  code: string;
  occasion: ApplicationKind;
  level: Level;
  rhythm: Rhythm;
  checked_by: Check;
  threshold: number | null;
  name_ru: string;
  name_kk: string;
  name_en: string;
  effective_from: Day;
  effective_to: Day | null;
}

/** K4.8: the rows in force on a day, in the order in which they are asked. */
export async function readRequirements(db: Knex, on: Day): Promise<StoredRequirement[]> {
  const rows = await db<Row>(TABLES.requirements)
    .where('effective_from', '<=', on)
    .where((open) => void open.whereNull('effective_to').orWhere('effective_to', '>=', on))
    .orderBy('id');
  return rows.map(requirementOf);
}

/** K4.8: every row in force on a day or later. */
export async function readCatalogue(db: Knex, from: Day): Promise<StoredRequirement[]> {
  const rows = await db<Row>(TABLES.requirements)
    .where((open) => void open.whereNull('effective_to').orWhere('effective_to', '>=', from))
    .orderBy(['effective_from', 'id']);
  return rows.map(requirementOf);
}

function requirementOf(row: Row): StoredRequirement {
  return {
    code: row.code,
    occasion: row.occasion,
    level: row.level,
    rhythm: row.rhythm,
    checkedBy: row.checked_by,
    threshold: row.threshold,
    nameRu: row.name_ru,
    nameKk: row.name_kk,
    nameEn: row.name_en,
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
  };
}

/** Rows in force today or later whose numbers nobody has confirmed. */
export async function readPlaceholders(db: Knex, today: Day): Promise<Placeholder[]> {
  const rows = await db<Row>(TABLES.requirements)
    .where('placeholder', true)
    .where((open) => void open.whereNull('effective_to').orWhere('effective_to', '>=', today))
    .orderBy('id');
  return rows.map((row) => ({
    record: REQUIREMENTS.record,
    records: REQUIREMENTS.records,
    documentId: row.document_id,
    version: row.version,
    name: { ru: row.name_ru, kk: row.name_kk, en: row.name_en },
    value: new Intl.NumberFormat('ru').format(row.threshold ?? 1),
  }));
}

/** Shipped rows of a new install have been in force since before the first day it knows. */
const EVER = day('2020-01-01');

/**
 * Adds shipped rows whose code was never asked on that occasion: what staff decided stays. What a
 * later version ships is asked from its first day on: open applications keep what they were under.
 */
export async function addShipped(
  db: Knex,
  shipped: readonly ShippedRequirement[],
  now: Instant,
): Promise<void> {
  await db.transaction(async (trx) => {
    const any: unknown = await trx(TABLES.requirements).first('id');
    for (const row of shipped) await addOne(trx, row, any ? dayOf(now) : EVER, now);
  });
}

async function addOne(
  db: Knex,
  shipped: ShippedRequirement,
  from: Day,
  now: Instant,
): Promise<void> {
  const { code, occasion, level } = shipped;
  const named = { code, occasion, level };
  const there: unknown = await db(TABLES.requirements).where(named).first('id');
  if (there) return;
  await db(TABLES.requirements).insert({
    ...named,
    document_id: newDocumentId(),
    rhythm: shipped.rhythm,
    checked_by: shipped.checkedBy,
    threshold: shipped.threshold,
    name_ru: shipped.nameRu,
    name_kk: shipped.nameKk,
    name_en: shipped.nameEn,
    effective_from: from,
    placeholder: shipped.placeholder,
    created_at: now,
    updated_at: now,
  });
}
