import type { Knex } from 'knex';

import type { Level } from '../../../../rules/competences/competence';
import { holdingInForce } from '../../../../rules/competences/in-force.rules';
import { requestedRow, type Circumstances } from '../../../../rules/points/request.rules';
import type { Day } from '../../../../rules/shared/days';
import { competencesOf } from '../competences';
import { readActivities, type StoredActivity } from './catalogue.store';
import { readEarned } from './ledger.store';

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
  const earned = await readEarned(db, partnerIds, catalogue);
  return claims.map((claim) => {
    const own = competences.filter(({ partnerId }) => partnerId === claim.partnerId);
    const held = claim.on ? holdingInForce(own, 'kkv', claim.on) : undefined;
    const row = requestedRow(catalogue, claim);
    return {
      row,
      level: held?.term.level ?? null,
      holdsKkv: held !== undefined,
      earnedThisYear: row && claim.on ? earned(claim.partnerId, row.code, claim.on) : 0,
    };
  });
}
