import type { Partnership } from '../partners/partner';
import { addDays, day, lastDayOfYears, type Day } from '../shared/days';
import { accept, refuse, type Decision } from '../shared/decision';
import type { CompetenceKind, Holding, Level, Term } from './competence';
import { inForce, termOn } from './in-force.rules';

export interface AwardFacts {
  readonly partnership: Partnership;
  /** First day of the partnership since its last gap; null when it never had one. */
  readonly resumedOn: Day | null;
  /** Holdings of the same kind. */
  readonly holdings: readonly Holding[];
}

export interface AwardInput {
  readonly kind: CompetenceKind;
  readonly level: Level | null;
  readonly from: Day;
}

export type NewTerm = Omit<Term, 'seq'>;

const END_OF_TIME = day('2999-12-31');

/**
 * The last day of a holding as far as it is known: null while it has none. One that had lapsed
 * before it was ended lasted only until it lapsed.
 */
export function lastDayOf(holding: Holding): Day | null {
  const lastDay = termOn(holding.terms, END_OF_TIME)?.lastDay ?? null;
  if (holding.endedOn === null || lastDay === null) return holding.endedOn ?? lastDay;
  return holding.endedOn < lastDay ? holding.endedOn : lastDay;
}

function overlapping(holdings: readonly Holding[], from: Day): Holding | undefined {
  return holdings.find((holding) => {
    const last = lastDayOf(holding);
    return last === null || last >= from;
  });
}

/**
 * K4.3, K4.4, §2: a new holding with its first term. ККВ runs for one year (D-year) and has a
 * level; the Quality Programme runs until it is removed and has none. At most one is open.
 */
export function decideAward(facts: AwardFacts, input: AwardInput, today: Day): Decision<NewTerm> {
  if (facts.partnership !== 'active') {
    return refuse('competence.partner-not-active', { partnership: facts.partnership });
  }
  if ((input.kind === 'kkv') !== (input.level !== null)) {
    return refuse('competence.level-mismatch', { kind: input.kind });
  }
  if (input.from > today) return refuse('competence.day-in-future', { day: input.from, today });
  if (facts.resumedOn !== null && input.from < facts.resumedOn) {
    return refuse('competence.before-partnership', { day: input.from, since: facts.resumedOn });
  }
  const open = overlapping(facts.holdings, input.from);
  if (open) return refuse('competence.already-held', { kind: input.kind, since: open.startedOn });
  const lastDay = input.kind === 'kkv' ? lastDayOfYears(input.from, 1) : null;
  return accept({ level: input.level, from: input.from, lastDay });
}

/**
 * The last day of a holding that staff end: the day before the first day without it, or the day
 * it lapsed if that was earlier. A holding that starts and ends on the same day was never in force.
 */
export function decideEnd(holding: Holding, endsFrom: Day, today: Day): Decision<Day> {
  if (holding.endedOn !== null) {
    return refuse('competence.already-ended', { endedOn: holding.endedOn });
  }
  if (endsFrom > today) return refuse('competence.day-in-future', { day: endsFrom, today });
  if (endsFrom < holding.startedOn) {
    return refuse('competence.day-before-start', { day: endsFrom, start: holding.startedOn });
  }
  const lastDay = lastDayOf(holding);
  const dayBefore = addDays(endsFrom, -1);
  return accept(lastDay !== null && lastDay < dayBefore ? lastDay : dayBefore);
}

/** D-upgrade: the level changes from that day, the last day does not; later terms change with it. */
export function decideLevel(
  holding: Holding,
  level: Level,
  from: Day,
  today: Day,
): Decision<readonly NewTerm[]> {
  const now = inForce(holding, from);
  if (!now || holding.endedOn !== null) return refuse('competence.not-in-force', { day: from });
  if (from !== today) return refuse('competence.day-not-today', { day: from, today });
  if (now.level === null) return refuse('competence.level-mismatch', { kind: holding.kind });
  if (now.level === level) return refuse('competence.level-unchanged', { level });
  // Of several lines from one day only the last appended speaks: the others stay in the past.
  const later = holding.terms.filter(
    (term) => term.from > from && termOn(holding.terms, term.from) === term,
  );
  return accept([
    { level, from, lastDay: now.lastDay },
    ...later.map((term) => ({ level, from: term.from, lastDay: term.lastDay })),
  ]);
}
