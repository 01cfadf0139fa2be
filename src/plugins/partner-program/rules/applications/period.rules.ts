import { addDays, addMonths, startOf, type Day, type Instant } from '../shared/days';
import type { CountedCheck, Period } from './requirement';

/** The times that requirements look back on. */
export interface Periods {
  /** K4.5: since the day after the previous decision or award. */
  readonly elapsed: Period;
  /** K4.5: the same for the last two renewals. */
  readonly twoYears: Period;
  /** Whether what is asked every two years is asked now. */
  readonly secondYear: boolean;
}

const YEAR = 12;

/**
 * K4.5 (D): the periods of a holding on a day.
 * @param startedOn the day of the award; null without a holding: the year before counts
 * @param decisions the days of the renewals decided since the award, oldest first
 */
export function periodsOn(startedOn: Day | null, decisions: readonly Day[], on: Day): Periods {
  const award = startedOn ?? addMonths(on, -YEAR);
  const after = (decision: Day | undefined): Period => ({
    from: addDays(decision ?? award, 1),
    to: on,
  });
  return {
    elapsed: after(decisions.at(-1)),
    twoYears: after(decisions.at(-2)),
    secondYear: startedOn !== null && decisions.length % 2 === 1,
  };
}

/** A decision: its day and, since it is kept, its instant. */
export interface DecidedWhen {
  readonly on: Day;
  readonly at: Instant | null;
}

/**
 * K4.5 (D): from when on confirmed violations count: each once, at the first decision after its
 * confirmation, also where both are of one day.
 * @param last the previous decision or award, if it was decided here
 */
export function countedFrom(last: DecidedWhen | undefined, { elapsed }: Periods): Instant {
  return last?.at ?? startOf(elapsed.from);
}

type Window = 'day' | 'elapsed' | 'two-years';

/** What is counted as it stands on the day, and what is counted over which time. */
const WINDOWS: Readonly<Record<CountedCheck, Window>> = {
  'large-projects': 'day',
  specialists: 'day',
  'technical-specialists': 'day',
  'published-projects': 'day',
  publications: 'elapsed',
  'enterprise-sales': 'elapsed',
  'finished-projects': 'two-years',
  marketing: 'two-years',
};

/** The time over which a check counts; null: as it stands on the day. */
export function windowOf(check: CountedCheck, periods: Periods): Period | null {
  if (WINDOWS[check] === 'day') return null;
  return WINDOWS[check] === 'elapsed' ? periods.elapsed : periods.twoYears;
}

/** One dated line of a history; it speaks until the next one begins. */
export interface HistoryLine {
  readonly value: string;
  readonly from: Day;
}

/** K4.5 (D): the first day of the period on which the history said something else; null: none. */
export function firstGap(
  history: readonly HistoryLine[],
  wanted: string,
  { from, to }: Period,
): Day | null {
  for (const [i, line] of history.entries()) {
    const next = history[i + 1]?.from;
    const begins = line.from > from ? line.from : from;
    const speaks = begins <= to && (next === undefined || next > begins);
    if (speaks && line.value !== wanted) return begins;
  }
  return null;
}
