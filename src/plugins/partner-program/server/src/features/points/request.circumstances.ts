import type { Knex } from 'knex';

import type { Level } from '../../../../rules/competences/competence';
import { holdingInForce } from '../../../../rules/competences/in-force.rules';
import { requestedRow, type Circumstances } from '../../../../rules/points/request.rules';
import type { Day } from '../../../../rules/shared/days';
import { competencesOf } from '../competences';
import { readActivities, type StoredActivity } from './catalogue.store';
import { TABLES } from './tables';

interface Claim {
  readonly partnerId: number;
  readonly activity: string | null;
  readonly on: Day | null;
}

/** What decides about a request on the day of its activity, with its row as it is stored. */
export interface StoredCircumstances extends Circumstances {
  readonly row: StoredActivity | undefined;
  /** Of ККВ, on that day. */
  readonly level: Level | null;
}

/** K6.1: the circumstances of these requests, in their order; as many queries for any number. */
export async function circumstancesOf(
  db: Knex,
  claims: readonly Claim[],
): Promise<StoredCircumstances[]> {
  const partnerIds = [...new Set(claims.map(({ partnerId }) => partnerId))];
  const catalogue = await readActivities(db);
  const competences = await competencesOf(db, partnerIds);
  const earned = await earnedByYear(db, partnerIds);
  return claims.map((claim) => {
    const own = competences.filter(({ partnerId }) => partnerId === claim.partnerId);
    const held = claim.on ? holdingInForce(own, 'kkv', claim.on) : undefined;
    const row = requestedRow(catalogue, claim);
    return {
      row,
      level: held?.term.level ?? null,
      holdsKkv: held !== undefined,
      earnedThisYear: earned.get(keyOf(claim.partnerId, row?.id, claim.on?.slice(0, 4))) ?? 0,
    };
  });
}

function keyOf(...parts: readonly (number | string | undefined)[]): string {
  return parts.join('/');
}

/** Points of these partners by row of the catalogue and calendar year of the activity. */
async function earnedByYear(db: Knex, partnerIds: readonly number[]): Promise<Map<string, number>> {
  const rows: unknown = await db(TABLES.entries)
    .whereIn('partner_id', [...partnerIds])
    .whereNotNull('activity_id')
    .groupByRaw('1, 2, 3')
    .select(
      'partner_id',
      'activity_id',
      db.raw("to_char(coalesce(earned_on, effective_from), 'YYYY') as year"),
      db.raw('sum(points)::int as points'),
    );
  const sums = rows as { partner_id: number; activity_id: number; year: string; points: number }[];
  return new Map(sums.map((sum) => [keyOf(sum.partner_id, sum.activity_id, sum.year), sum.points]));
}
