import { addDays, addMonths, startOf, type Day } from '../shared/days';
import { accept, refuse, type Decision } from '../shared/decision';
import type { Activity, Cause, Entry, NewEntry, Scheme } from './points';

/** Whether an entry counts on that day. */
export function countsOn(entry: Pick<Entry, 'effectiveFrom' | 'effectiveTo'>, on: Day): boolean {
  return entry.effectiveFrom <= on && (entry.effectiveTo === null || on <= entry.effectiveTo);
}

/**
 * D-ledger: the balance of a scheme on a day, as it was known at the end of another day.
 * Days in Asia/Almaty; both inclusive.
 */
export function balanceOn(
  entries: readonly Entry[],
  scheme: Scheme,
  on: Day,
  knownOn?: Day,
): number {
  const before = knownOn && startOf(addDays(knownOn, 1));
  return entries
    .filter((entry) => entry.scheme === scheme && countsOn(entry, on))
    .filter((entry) => before === undefined || entry.bookedAt < before)
    .reduce((sum, entry) => sum + entry.points, 0);
}

/** K6.1 (D): the row of a catalogue in force on the day of the activity. */
export function activityOn<A extends Activity>(
  catalogue: readonly A[],
  code: string,
  on: Day,
): A | undefined {
  return catalogue.find(
    (row) =>
      row.code === code &&
      row.effectiveFrom <= on &&
      (row.effectiveTo === null || on <= row.effectiveTo),
  );
}

/**
 * K6.1: the points of one activity by its row, capped; 0 when the caps leave nothing.
 * @param amountTiyn the amount for `per-amount` rows
 * @param earnedThisYear points the partner has by this code in the calendar year of the activity, whichever of its rows gave them
 */
export function pointsFor(
  activity: Activity,
  amountTiyn: bigint | null,
  earnedThisYear: number,
): number {
  const raw =
    activity.points * (activity.formula === 'fixed' ? 1 : fullAmounts(activity, amountTiyn));
  const left =
    activity.capPerYear === null ? raw : Math.max(0, activity.capPerYear - earnedThisYear);
  return Math.min(raw, left, activity.capPerEntry ?? raw, MOST_POINTS);
}

/** No row may make an entry that the ledger cannot hold, however small its step and large the sum. */
const MOST_POINTS = 1_000_000_000;

// Nothing for a return (it is reversed, not earned) or a row that lacks its amount.
function fullAmounts({ perTiyn }: Activity, amountTiyn: bigint | null): number {
  if (!perTiyn || !amountTiyn || perTiyn < 0n || amountTiyn < 0n) return 0;
  return Number(amountTiyn / perTiyn);
}

/**
 * K6.1: the entry for an activity: counts from `from`, as long as its row says.
 * @param since the day its validity runs from, when it was first booked earlier
 */
export function entryFor(
  activity: Activity,
  points: number,
  from: Day,
  cause: Cause,
  since: Day = from,
): NewEntry {
  const effectiveTo = activity.validMonths === null ? null : addMonths(since, activity.validMonths);
  return { scheme: activity.scheme, points, effectiveFrom: from, effectiveTo, cause };
}

/**
 * D-ledger: the entry that takes another back from a day on, to the original's end. What was true
 * before that day stays true.
 */
export function decideReversal(
  entry: Entry,
  alreadyReversed: boolean,
  from: Day,
  cause: Cause,
): Decision<NewEntry> {
  if (alreadyReversed) return refuse('points.already-reversed', {});
  if (entry.cause.kind === 'reversal') return refuse('points.is-reversal', {});
  if (entry.effectiveTo !== null && entry.effectiveTo < from) {
    return refuse('points.already-over', { lastDay: entry.effectiveTo });
  }
  const effectiveFrom = from > entry.effectiveFrom ? from : entry.effectiveFrom;
  const { scheme, effectiveTo } = entry;
  return accept({ scheme, points: -entry.points, effectiveFrom, effectiveTo, cause });
}

/**
 * K6.2 (D, ties): the first day of the unbroken stretch, up to `on`, in which the balance was at
 * least what it is on `on`. Null: it always was, for before its first entry everybody had 0.
 */
export function heldAtLeastSince(
  entries: readonly Pick<Entry, 'points' | 'effectiveFrom' | 'effectiveTo'>[],
  on: Day,
): Day | null {
  const change = new Map<Day, number>();
  const add = (at: Day, points: number): void => {
    if (at <= on) change.set(at, (change.get(at) ?? 0) + points);
  };
  for (const entry of entries) {
    add(entry.effectiveFrom, entry.points);
    if (entry.effectiveTo !== null) add(addDays(entry.effectiveTo, 1), -entry.points);
  }
  const days = [...change.keys()].sort();
  const total = [...change.values()].reduce((sum, points) => sum + points, 0);
  let balance = 0;
  // Undefined: not at this moment.
  let since: Day | null | undefined = total <= 0 ? null : undefined;
  for (const at of days) {
    balance += change.get(at) ?? 0;
    if (balance < total) since = undefined;
    else if (since === undefined) since = at;
  }
  return since ?? null;
}
