import type { Knex } from 'knex';

import type { Activity, ActivityKind, Formula, Scheme } from '../../../../rules/points/points';
import type { Day } from '../../../../rules/shared/days';
import type { Catalogue } from '../../platform/catalogues/catalogue';
import type { Placeholder } from '../../platform/go-live/go-live';
import { countingOn, TABLES } from './tables';

export const ACTIVITIES: Catalogue = {
  record: 'activity',
  records: 'activities',
  uid: 'plugin::partner-program.activity',
  table: TABLES.activities,
};

/** A row of the catalogue as it is stored. */
export interface StoredActivity extends Activity {
  readonly id: number;
  readonly documentId: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
}

interface ActivityRow {
  id: number;
  document_id: string;
  code: string;
  scheme: Scheme;
  kind: ActivityKind;
  name_ru: string;
  name_kk: string;
  name_en: string;
  formula: Formula;
  points: number;
  per_tiyn: string | null;
  cap_per_entry: number | null;
  cap_per_year: number | null;
  valid_months: number | null;
  effective_from: Day;
  effective_to: Day | null;
}

/** K6.1: the whole catalogue; of one code, the latest row last. */
export async function readActivities(db: Knex): Promise<StoredActivity[]> {
  return (await inOrder(db)).map(activityOf);
}

/** K6.1: a page of the rows in force on a day, or of every row. */
export async function listActivities(
  db: Knex,
  on: Day | null,
  page: number,
  pageSize: number,
): Promise<{ rows: StoredActivity[]; total: number }> {
  const asked = on === null ? () => undefined : countingOn(on);
  const rows = await inOrder(db)
    .where(asked)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const counted: unknown = await db(TABLES.activities).where(asked).count({ total: '*' });
  const [count] = counted as { total: string }[];
  return { rows: rows.map(activityOf), total: Number(count?.total ?? 0) };
}

/** Rows that entries keep, by their number. */
export async function readActivitiesById(
  db: Knex,
  ids: readonly number[],
): Promise<Map<number, StoredActivity>> {
  const rows = await inOrder(db).whereIn('id', [...new Set(ids)]);
  return new Map(rows.map((row) => [row.id, activityOf(row)]));
}

function inOrder(db: Knex) {
  return db<ActivityRow>(TABLES.activities).orderBy(['scheme', 'kind', 'code', 'effective_from']);
}

function activityOf(row: ActivityRow): StoredActivity {
  return {
    id: row.id,
    documentId: row.document_id,
    code: row.code,
    scheme: row.scheme,
    kind: row.kind,
    nameRu: row.name_ru,
    nameKk: row.name_kk,
    nameEn: row.name_en,
    formula: row.formula,
    points: row.points,
    perTiyn: row.per_tiyn === null ? null : BigInt(row.per_tiyn),
    capPerEntry: row.cap_per_entry,
    capPerYear: row.cap_per_year,
    validMonths: row.valid_months,
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
  };
}

/** Rows in force today or later whose numbers nobody has confirmed. */
export async function readPlaceholders(db: Knex, today: Day): Promise<Placeholder[]> {
  const rows = await db<ActivityRow & { version: number }>(TABLES.activities)
    .where('placeholder', true)
    .where((open) => void open.whereNull('effective_to').orWhere('effective_to', '>=', today))
    .orderBy(['scheme', 'kind', 'code']);
  return rows.map((row) => ({
    record: ACTIVITIES.record,
    records: ACTIVITIES.records,
    documentId: row.document_id,
    version: row.version,
    name: { ru: row.name_ru, kk: row.name_kk, en: row.name_en },
    value: valueOf(activityOf(row)),
  }));
}

/** `100`, or `1 / 100 000 ₸` for each full amount. */
function valueOf({ points, perTiyn }: Activity): string {
  if (perTiyn === null) return String(points);
  return `${points} / ${new Intl.NumberFormat('ru').format(perTiyn / 100n)} ₸`;
}
