import type { Knex } from 'knex';

import {
  askedOf,
  checklistOf,
  proposalOf,
  type CheckLine,
  type PaperStanding,
  type Proposal,
} from '../../../../rules/applications/checklist.rules';
import { countedFrom, periodsOn, type Periods } from '../../../../rules/applications/period.rules';
import type { ApplicationKind } from '../../../../rules/applications/requirement';
import { holdingInForce } from '../../../../rules/competences/in-force.rules';
import type { Day, Instant } from '../../../../rules/shared/days';
import { competencesOf, type Competence } from '../competences';
import { checkFacts } from './facts';
import { awardDecision, decisionsOf, lastVerdictOn } from './renewals.store';
import { readRequirements, type StoredRequirement } from './requirement.store';

/** What is asked of a partner on an occasion, and how it stands. */
export interface Gaps {
  readonly asked: readonly StoredRequirement[];
  readonly lines: readonly CheckLine[];
  readonly periods: Periods;
  readonly proposal: Proposal;
}

interface Asked {
  readonly partnerId: number;
  readonly occasion: ApplicationKind;
  readonly today: Day;
  /** The day whose catalogue counts: an open application keeps the one it was received under. */
  readonly catalogueOf?: Day;
  readonly papers?: ReadonlyMap<string, PaperStanding>;
}

/** K4.8, D-proposal: how the partner stands; what it sees of itself is what is decided by. */
export async function gapsOf(
  db: Knex,
  { partnerId, occasion, today, catalogueOf = today, papers = new Map() }: Asked,
): Promise<Gaps> {
  const held = holdingInForce(await competencesOf(db, [partnerId]), 'kkv', today);
  const { periods, since } = await periodsFor(db, partnerId, today);
  const catalogue = await readRequirements(db, catalogueOf);
  const asked = askedOf(catalogue, occasion, held?.term.level ?? null, periods.secondYear);
  const facts = await checkFacts(db, partnerId, periods, since);
  const lines = checklistOf(asked, { ...facts, papers });
  return { asked, lines, periods, proposal: proposalOf(occasion, lines) };
}

/**
 * K4.5: the periods that count for the partner's competence of that day, and violations since when:
 * the first decision after their confirmation counts them, an upgrade's too.
 */
export async function periodsFor(
  db: Knex,
  partnerId: number,
  today: Day,
): Promise<{ readonly periods: Periods; readonly since: Instant }> {
  const held = holdingInForce(await competencesOf(db, [partnerId]), 'kkv', today);
  const competence = held?.holding as Competence | undefined;
  const decisions = competence ? await decisionsOf(db, competence.id) : [];
  const startedOn = competence?.startedOn ?? null;
  const award = startedOn ? await awardDecision(db, partnerId, startedOn) : undefined;
  const days = decisions.map(({ on }) => on);
  const periods = periodsOn(startedOn, days, today);
  const last = competence && (await lastVerdictOn(db, competence.id));
  return { periods, since: countedFrom(last ?? award, periods) };
}
