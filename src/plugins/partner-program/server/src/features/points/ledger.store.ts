import type { Knex } from 'knex';

import type { NewEntry } from '../../../../rules/points/points';
import type { Day } from '../../../../rules/shared/days';
import { newDocumentId } from '../../platform/database/ids';
import type { Unit } from '../../platform/unit-of-work';
import { TABLES } from './tables';

/** Points by partner, code and calendar year of the activity: what counts against yearly caps. */
export type Earned = (partnerId: number, code: string, on: Day) => number;

/**
 * K6.1: what these partners have by these rows of the catalogue, rows of one code together: staff who
 * replace a row open no second cap. Points may have been booked, or taken back, in another year than
 * that of their activity.
 */
export async function readEarned(
  db: Knex,
  partnerIds: readonly number[],
  rows: readonly { readonly id: number; readonly code: string }[],
): Promise<Earned> {
  const codeOf = new Map(rows.map(({ id, code }) => [id, code]));
  const sums = rows.length > 0 ? await sumsOf(db, partnerIds, [...codeOf.keys()]) : [];
  const byKey = new Map<string, number>();
  for (const { partner, activity, year, points } of sums) {
    const key = `${partner} ${codeOf.get(activity)} ${year}`;
    byKey.set(key, (byKey.get(key) ?? 0) + Number(points));
  }
  return (partnerId, code, on) => byKey.get(`${partnerId} ${code} ${on.slice(0, 4)}`) ?? 0;
}

interface Sum {
  partner: number;
  activity: number;
  year: string;
  points: string;
}

async function sumsOf(
  db: Knex,
  partnerIds: readonly number[],
  activityIds: readonly number[],
): Promise<Sum[]> {
  const year = db.raw<Knex.Raw<string>>('left(coalesce(earned_on, effective_from)::text, 4)');
  const rows: unknown = await db(TABLES.entries)
    .whereIn('partner_id', [...partnerIds])
    .whereIn('activity_id', [...activityIds])
    .groupBy('partner_id', 'activity_id', 'year')
    .select({ partner: 'partner_id', activity: 'activity_id', year })
    .sum({ points: 'points' });
  return rows as Sum[];
}

/** A line to append, and what it rests on. */
export interface Line {
  readonly partnerId: number;
  readonly entry: NewEntry;
  readonly activityId: number | null;
  readonly earnedOn: Day | null;
  /** The entry it takes back. */
  readonly reverses?: number;
  readonly reason?: string | null;
}

/**
 * Appends to the ledger, in order. A cause is unique: booked twice, the second is
 * `points.already-booked`. @returns their public names
 */
export async function insertEntries(unit: Unit, lines: readonly Line[]): Promise<string[]> {
  if (lines.length === 0) return [];
  const rows = lines.map((line) => ({ ...columnsOf(line), ...timesOf(unit) }));
  await unit.trx(TABLES.entries).insert(rows);
  return rows.map(({ document_id: documentId }) => documentId);
}

function timesOf({ now }: Unit) {
  return { booked_at: now, created_at: now, updated_at: now };
}

function columnsOf({ partnerId, entry, activityId, earnedOn, reverses, reason }: Line) {
  return {
    document_id: newDocumentId(),
    partner_id: partnerId,
    scheme: entry.scheme,
    points: entry.points,
    effective_from: entry.effectiveFrom,
    effective_to: entry.effectiveTo,
    cause_kind: entry.cause.kind,
    cause_id: entry.cause.id,
    cause_revision: entry.cause.revision,
    activity_id: activityId,
    earned_on: earnedOn,
    reverses_id: reverses ?? null,
    reason: reason ?? null,
  };
}
