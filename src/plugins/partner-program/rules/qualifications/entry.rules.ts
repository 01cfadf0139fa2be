import type { Day } from '../shared/days';
import { accept, refuse, type Decision } from '../shared/decision';
import { decideMove } from '../shared/moves';
import type { QualificationState, SpecialistFacts, Stated } from './qualification';
import { QUALIFICATION_MOVES } from './qualification.states';

/** What happened lies behind us: the first of these days that does not is named. */
export function decideNotAhead(days: Readonly<Record<string, Day>>, today: Day): Decision<null> {
  const ahead = Object.entries(days).find(([, value]) => value > today);
  if (!ahead) return accept(null);
  return refuse('qualification.day-in-future', { field: ahead[0], day: ahead[1], today });
}

/** A period ends no earlier than it begins; null: it is open. */
export function decidePeriod(from: Day, until: Day | null): Decision<null> {
  if (until === null || until >= from) return accept(null);
  return refuse('qualification.days-reversed', { from, until });
}

/** Something of the evidence is there: an address or a file. */
export function decideEvidence(pieces: readonly unknown[]): Decision<null> {
  return pieces.some(Boolean) ? accept(null) : refuse('qualification.evidence-missing');
}

export interface Entered {
  /** Records of the kind that wait for staff. */
  readonly waiting: number;
  /** Records of the kind entered today, whatever became of them. */
  readonly today: number;
}

export interface EntryLimits {
  readonly waiting: number;
  readonly perDay: number;
}

/** (D) Staff are not flooded: so many of a kind may wait, and be entered in a day, for a partner. */
export function decideEntry(entered: Entered, limits: EntryLimits): Decision<null> {
  if (entered.waiting >= limits.waiting) {
    return refuse('qualification.too-many-waiting', { limit: limits.waiting });
  }
  if (entered.today >= limits.perDay) {
    return refuse('qualification.too-many-today', { limit: limits.perDay });
  }
  return accept(null);
}

/**
 * A specialist's last day of work, told by the partner: it only takes away from what is counted, so
 * nobody confirms it. A later day than the one told before would give back: staff correct that.
 */
export function decideLeaving(
  facts: Pick<SpecialistFacts, 'state' | 'worksFrom' | 'worksUntil'>,
  on: Day,
): Decision<Day> {
  if (facts.state === 'withdrawn') {
    const needs = ['waiting', 'confirmed', 'rejected'];
    return refuse('qualification.move-not-allowed', { state: facts.state, move: 'leave', needs });
  }
  if (facts.worksUntil !== null && on > facts.worksUntil) {
    return refuse('specialist.left-earlier', { worksUntil: facts.worksUntil });
  }
  const dated = decidePeriod(facts.worksFrom, on);
  return dated.ok ? accept(on) : dated;
}

/** §1: the partner corrects what is not confirmed, unless the person's data were erased. */
export function decideCorrection(
  facts: Stated & { erased: boolean },
): Decision<QualificationState> {
  if (facts.erased) return refuse('specialist.erased');
  return decideMove(QUALIFICATION_MOVES, facts.state, 'correct', 'partner');
}
