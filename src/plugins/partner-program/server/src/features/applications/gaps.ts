import type { Knex } from 'knex';

import {
  askedOf,
  checklistOf,
  proposalOf,
  type CheckLine,
  type Proposal,
} from '../../../../rules/applications/checklist.rules';
import { periodsOn, type Periods } from '../../../../rules/applications/period.rules';
import type { ApplicationKind } from '../../../../rules/applications/requirement';
import { holdingInForce } from '../../../../rules/competences/in-force.rules';
import type { Day } from '../../../../rules/shared/days';
import { competencesOf } from '../competences';
import { checkFacts } from './facts';
import { readRequirements, type StoredRequirement } from './requirement.store';

/** What is asked of a partner on an occasion, and how it stands. */
export interface Gaps {
  readonly asked: readonly StoredRequirement[];
  readonly lines: readonly CheckLine[];
  readonly periods: Periods;
  readonly proposal: Proposal;
}

/** K4.8, D-proposal: the partner's own gaps today, from the same checklist that decides. */
export async function gapsOf(
  db: Knex,
  partnerId: number,
  occasion: ApplicationKind,
  today: Day,
): Promise<Gaps> {
  const held = holdingInForce(await competencesOf(db, [partnerId]), 'kkv', today);
  const periods = periodsOn(held?.holding.startedOn ?? null, [], today);
  const level = held?.term.level ?? null;
  const catalogue = await readRequirements(db, today);
  const asked = askedOf(catalogue, occasion, level, periods.secondYear);
  const facts = await checkFacts(db, partnerId, periods);
  const lines = checklistOf(asked, { ...facts, papers: new Map() });
  return { asked, lines, periods, proposal: proposalOf(occasion, lines) };
}
