import type { Knex } from 'knex';

import type { Area, Place, Reason, Tally } from '../../../../rules/benchmark/benchmark';
import type { Earlier } from '../../../../rules/benchmark/disclosure.rules';
import type { Day } from '../../../../rules/shared/days';
import { fromJsonb } from '../../platform/database/json';
import type { Unit } from '../../platform/unit-of-work';
import { TABLES } from './tables';

/** A figure as it is kept: rounded, with what the partner had itself. */
export interface StoredFigure {
  readonly code: string;
  readonly own: Tally;
  readonly area: Area | null;
  /** How finely the others may be cut beside it. */
  readonly cut: Area | null;
  /** Tenths of a point. */
  readonly value: number | null;
  readonly partners: number | null;
  readonly reason: Reason | null;
}

export interface Snapshot {
  readonly month: Day;
  readonly figures: readonly StoredFigure[];
}

export interface NewSnapshot extends Place {
  readonly partner: number;
  readonly figures: readonly StoredFigure[];
}

/**
 * Older snapshots hold the share of keys handed over, too, which is compared no more: over months it
 * told of single partners.
 */
const KEYS = ':keys';

/** Keeps what partners are shown of a month; it never changes. */
export async function insertSnapshots(
  unit: Unit,
  month: Day,
  snapshots: readonly NewSnapshot[],
): Promise<void> {
  const { now } = unit;
  await unit.trx.raw(
    `insert into ${TABLES.snapshots}
       (document_id, partner_id, month, city, region, figures, frozen_at, created_at, updated_at)
     select replace(gen_random_uuid()::text, '-', ''), partner, ?, city, region, figures, ?, ?, ?
     from jsonb_to_recordset(?) as s(partner int, city int, region int, figures jsonb)`,
    [month, now, now, now, JSON.stringify(snapshots)],
  );
}

/** Where partners were in their snapshots since a month. */
export async function placesSince(db: Knex, since: Day): Promise<Map<number, Place[]>> {
  const rows = await db(TABLES.snapshots)
    .where('month', '>=', since)
    .distinct<(Place & { partner: number })[]>({
      partner: 'partner_id',
      city: 'city',
      region: 'region',
    });
  return grouped(rows, ({ city, region }) => ({ city, region }));
}

/** What partners were shown since a month, by the code of the question; areas from the nearest. */
export async function shownSince(
  db: Knex,
  since: Day,
  areas: readonly Area[],
): Promise<Map<number, Map<string, Earlier>>> {
  const place = (field: string): string =>
    `array_position(array['${areas.join("','")}'], f.figure->>'${field}')`;
  const { rows } = await db.raw<{
    rows: { partner: number; code: string; nearest: number; coarsest: number }[];
  }>(
    `select s.partner_id as partner, f.figure->>'code' as code, min(${place('area')}) as nearest,
       max(${place('cut')}) as coarsest
     from ${TABLES.snapshots} s cross join lateral jsonb_array_elements(s.figures) as f(figure)
     where s.month >= ? and f.figure->>'area' is not null and f.figure->>'code' <> ?
     group by 1, 2`,
    [since, KEYS],
  );
  const areaAt = (place: number): Area => areas[place - 1] ?? 'country';
  const shown = grouped(rows, ({ code, nearest, coarsest }): [string, Earlier] => [
    code,
    { nearest: areaAt(nearest), coarsest: areaAt(coarsest) },
  ]);
  return new Map([...shown].map(([partner, one]) => [partner, new Map(one)]));
}

/** The newest snapshots of a partner. */
export async function snapshotsOf(db: Knex, partnerId: number, most: number): Promise<Snapshot[]> {
  const rows = await db(TABLES.snapshots)
    .where('partner_id', partnerId)
    .orderBy('month', 'desc')
    .limit(most)
    .select<{ month: Day; figures: unknown }[]>('month', 'figures');
  return rows.map(({ month, figures }) => ({
    month,
    figures: (fromJsonb(figures) as StoredFigure[]).filter(({ code }) => code !== KEYS),
  }));
}

function grouped<R extends { readonly partner: number }, T>(
  rows: readonly R[],
  turn: (row: R) => T,
): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) groups.set(row.partner, [...(groups.get(row.partner) ?? []), turn(row)]);
  return groups;
}
