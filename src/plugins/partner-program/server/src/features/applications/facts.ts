import type { Knex } from 'knex';

import type { CheckFacts } from '../../../../rules/applications/checklist.rules';
import {
  firstGap,
  windowOf,
  type HistoryLine,
  type Periods,
} from '../../../../rules/applications/period.rules';
import { COUNTED_CHECKS, type CountedCheck } from '../../../../rules/applications/requirement';
import type { Day, Instant } from '../../../../rules/shared/days';
import { countViolations } from '../conduct';
import { historyOf, readPartnerById } from '../partners';
import { countMarketing } from '../points';
import { countPublished } from '../projects';
import {
  largeProjectsOn,
  publicationsIn,
  specialistsOn,
  technicalSpecialistsOn,
  turnoverOn,
} from '../qualifications';
import { countSold } from '../sales';

interface Asked {
  readonly partnerId: number;
  /** Both days included; what counts as it stands counts on its last day. */
  readonly from: Day;
  readonly to: Day;
}

/** Who knows the number behind each check. */
const COUNTS: Readonly<Record<CountedCheck, (db: Knex, asked: Asked) => Promise<number>>> = {
  'large-projects': (db, { partnerId, to }) => largeProjectsOn(db, partnerId, to),
  specialists: (db, { partnerId, to }) => specialistsOn(db, partnerId, to),
  'technical-specialists': (db, { partnerId, to }) => technicalSpecialistsOn(db, partnerId, to),
  publications: (db, { partnerId, from, to }) => publicationsIn(db, partnerId, from, to),
  'published-projects': (db, { partnerId }) => countPublished(db, partnerId),
  'finished-projects': (db, { partnerId, ...period }) => countPublished(db, partnerId, period),
  'enterprise-sales': (db, { partnerId, ...period }) => countSold(db, partnerId, period),
  marketing: (db, { partnerId, ...period }) => countMarketing(db, partnerId, period),
};

/**
 * D-proposal: the facts that requirements look at, but for the papers of an application.
 * @param since from when on confirmed violations count
 */
export async function checkFacts(
  db: Knex,
  partnerId: number,
  periods: Periods,
  since: Instant,
): Promise<Omit<CheckFacts, 'papers'>> {
  const partner = await readPartnerById(db, partnerId);
  if (!partner) throw new Error(`No partner ${partnerId}`);
  const gapIn = (history: readonly HistoryLine[], wanted: string): Day | null =>
    firstGap(history, wanted, periods.elapsed);
  return {
    periods,
    partnership: {
      holds: partner.partnership === 'active',
      gapOn: gapIn(await historyOf(db, partnerId, 'partnership'), 'active'),
    },
    gold: {
      holds: partner.ladder === 'gold',
      gapOn: gapIn(await historyOf(db, partnerId, 'ladder'), 'gold'),
    },
    violations: await countViolations(db, partnerId, { since, ...periods.elapsed }),
    turnover: await turnoverOn(db, partnerId, periods.elapsed.to),
    counts: await countAll(db, partnerId, periods),
  };
}

async function countAll(
  db: Knex,
  partnerId: number,
  periods: Periods,
): Promise<Record<CountedCheck, number>> {
  const counts = {} as Record<CountedCheck, number>;
  for (const check of COUNTED_CHECKS) {
    const period = windowOf(check, periods) ?? periods.elapsed;
    counts[check] = await COUNTS[check](db, { partnerId, ...period });
  }
  return counts;
}
