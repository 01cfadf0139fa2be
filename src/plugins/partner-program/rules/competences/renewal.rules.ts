import { addDays, lastDayOfYears, type Day } from '../shared/days';
import type { Holding, Level } from './competence';
import type { NewTerm } from './competence.rules';
import { termOn } from './in-force.rules';

/** What became of a renewal (K4.9, K4.10). */
export type RenewalVerdict = 'approve' | 'lower' | 'refuse';

/** What a decision does to a holding: lines to append, and its last day where it ends. */
export interface RenewalEffect {
  /** Lines that only write down until when the holding waited for this decision. */
  readonly kept: readonly NewTerm[];
  /** Lines that the decision gives, after those. */
  readonly terms: readonly NewTerm[];
  readonly endedOn: Day | null;
  /** The first day on which something is otherwise than it would have been. */
  readonly effectiveOn: Day;
}

/** D-lapse: a timely renewal keeps the holding in force past L, until it is decided. */
export function termsWhileUndecided(holding: Holding, lastDay: Day): NewTerm[] {
  return [{ level: levelOn(holding, lastDay), from: addDays(lastDay, 1), lastDay: null }];
}

/**
 * K4.9, K4.10: the effect of a decision of that day on a term that ends or ended on `lastDay`. A
 * confirmed one goes on for a year from the old last day; anything else takes effect on the day
 * after it, or on the day of decision if that is later.
 */
export function decideRenewal(
  holding: Holding,
  lastDay: Day,
  verdict: RenewalVerdict,
  decidedOn: Day,
): RenewalEffect {
  const next = addDays(lastDay, 1);
  if (verdict === 'approve') {
    const terms = termsThrough(holding, lastDay, yearsOn(lastDay, decidedOn));
    return { kept: [], terms, endedOn: null, effectiveOn: next };
  }
  const effectiveOn = decidedOn > next ? decidedOn : next;
  const kept = termsThrough(holding, lastDay, addDays(effectiveOn, -1));
  if (verdict === 'refuse') return ended(kept, effectiveOn, decidedOn);
  const basic = {
    level: 'basic',
    from: effectiveOn,
    lastDay: lastDayOfYears(effectiveOn, 1),
  } as const;
  return { kept, terms: [basic], endedOn: null, effectiveOn };
}

/**
 * K4.9: one year on from the old last day. D: the vendor's delay takes nothing from the partner, and
 * what was in force meanwhile stays so: where that year is over too, as many years as reach the
 * decision.
 */
function yearsOn(lastDay: Day, decidedOn: Day): Day {
  let next = lastDayOfYears(lastDay, 1);
  while (next < decidedOn) next = lastDayOfYears(next, 1);
  return next;
}

/** A holding whose last day has passed is ended now; another ends by itself on that day. */
function ended(kept: readonly NewTerm[], effectiveOn: Day, decidedOn: Day): RenewalEffect {
  const endedOn = addDays(effectiveOn, -1);
  return { kept, terms: [], endedOn: endedOn < decidedOn ? endedOn : null, effectiveOn };
}

/**
 * What stands after `lastDay`, made to end on another day: each line appended again with its level.
 * Where that day is not after `lastDay` itself, an empty line says that nothing follows.
 */
function termsThrough(holding: Holding, lastDay: Day, through: Day): NewTerm[] {
  const next = addDays(lastDay, 1);
  const later = holding.terms.filter(
    (term) => term.from > next && term.from <= through && termOn(holding.terms, term.from) === term,
  );
  const first = { level: levelOn(holding, next), from: next };
  return [first, ...later].map(({ level, from }) => ({ level, from, lastDay: through }));
}

function levelOn(holding: Holding, on: Day): Level | null {
  return termOn(holding.terms, on)?.level ?? null;
}
