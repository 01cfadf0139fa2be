import { addMonths, type Day } from '../shared/days';
import { accept, refuse, type Decision } from '../shared/decision';
import { decideMove } from '../shared/moves';
import { activityOn, pointsFor } from './ledger.rules';
import type { Activity } from './points';
import {
  MOST_EVIDENCE,
  REQUESTED_KIND,
  type Expected,
  type Hindrance,
  type RequestFacts,
} from './request';
import { REQUEST_MOVES } from './request.states';

/** What else decides about a request, on the day of its activity. */
export interface Circumstances {
  /** The marketing row in force that day. */
  readonly row: Activity | undefined;
  /** Whether the partner held ККВ that day (K6.1). */
  readonly holdsKkv: boolean;
  /** Points by that row's code in the calendar year of the activity. */
  readonly earnedThisYear: number;
}

/** K6.1 (D): the marketing row of that code in force on the day of the activity. */
export function requestedRow<A extends Activity>(
  catalogue: readonly A[],
  { activity, on }: Pick<RequestFacts, 'activity' | 'on'>,
): A | undefined {
  const row = activity && on ? activityOn(catalogue, activity, on) : undefined;
  return row?.kind === REQUESTED_KIND ? row : undefined;
}

/** K6.1: what the request earns by the catalogue: its value, and what the caps leave of it. */
export function expectedOf(
  { amountTiyn }: Pick<RequestFacts, 'amountTiyn'>,
  { row, holdsKkv, earnedThisYear }: Circumstances,
): Expected {
  const { capPerYear = null, capPerEntry = null } = row ?? {};
  const uncapped = row
    ? pointsFor({ ...row, capPerEntry: null, capPerYear: null }, amountTiyn, 0)
    : 0;
  const capped = row ? pointsFor(row, amountTiyn, earnedThisYear) : 0;
  const because = hindranceOf(row, holdsKkv, amountTiyn, { uncapped, capped });
  const points = because === null ? capped : 0;
  return { points, uncapped, earnedThisYear, capPerYear, capPerEntry, because };
}

function hindranceOf(
  row: Activity | undefined,
  holdsKkv: boolean,
  amountTiyn: bigint | null,
  { uncapped, capped }: { uncapped: number; capped: number },
): Hindrance | null {
  if (!row) return 'no-catalogue-row';
  if (row.scheme === 'kkv' && !holdsKkv) return 'no-competence';
  if (row.formula === 'per-amount' && amountTiyn === null) return 'amount-missing';
  if (uncapped === 0) return 'amount-too-small';
  return capped === 0 ? 'cap-reached' : null;
}

type Said = { readonly [F in 'activity' | 'on' | 'title']?: RequestFacts[F] | undefined };

/** What a draft still lacks before it can be submitted, evidence apart. */
export function missingInRequest(facts: Said): string[] {
  return (['activity', 'on', 'title'] as const).filter((field) => !facts[field]);
}

/** Whether everything is said that a submitted request says, evidence apart. */
export function decideComplete(facts: Said): Decision<null> {
  const missing = missingInRequest(facts);
  return missing.length > 0 ? refuse('point-request.incomplete', { missing }) : accept(null);
}

/** The partner edits a request while it is its own: not while staff decide, nor after. */
export function decideRequestEdit({ state }: Pick<RequestFacts, 'state'>): Decision<null> {
  if (REQUEST_MOVES.moves.submit.from.includes(state)) return accept(null);
  return refuse('point-request.not-editable', { state });
}

/** §4: addresses and files of one request, together. */
export function decideEvidence(addresses: number, files: number): Decision<null> {
  if (addresses + files <= MOST_EVIDENCE) return accept(null);
  return refuse('point-request.too-much-evidence', { most: MOST_EVIDENCE });
}

/** K6.1: an activity is requested once it has taken place. */
export function decideRequestDay(on: Day | null, today: Day): Decision<null> {
  return on && on > today ? refuse('point-request.day-in-future', { on, today }) : accept(null);
}

/**
 * The day by which timeliness is judged: the first submission, so that a partner who corrects what
 * was returned loses nothing by the time it took.
 */
export function receivedOn(facts: Pick<RequestFacts, 'state' | 'receivedOn'>, today: Day): Day {
  return facts.state === 'returned' && facts.receivedOn ? facts.receivedOn : today;
}

/**
 * §4, K6.1: whether a request may go to staff: complete, with evidence, in time, for a row and a
 * day on which the partner held ККВ. A reached cap is no reason: staff may grant another value.
 * @param oldestMonths how many months before the day of receipt the activity may lie
 */
export function decideRequest(
  facts: Omit<RequestFacts, 'state'>,
  circumstances: Circumstances,
  received: Day,
  oldestMonths: number,
): Decision<null> {
  const complete = decideComplete(facts);
  if (!complete.ok) return complete;
  const { activity, on } = facts;
  const timely = decideRequestDay(on, received);
  if (!timely.ok) return timely;
  const oldest = addMonths(received, -oldestMonths);
  if (on !== null && on < oldest) return refuse('point-request.day-too-old', { on, oldest });
  if (facts.addresses.length + facts.fileCount === 0) return refuse('point-request.no-evidence');
  const expected = expectedOf(facts, circumstances);
  if (expected.because === null || expected.because === 'cap-reached') return accept(null);
  return hindered({ activity, on }, expected, expected.because);
}

function hindered(
  { activity, on }: Pick<RequestFacts, 'activity' | 'on'>,
  { earnedThisYear, capPerYear }: Expected,
  because: Hindrance,
): Decision<never> {
  const facts = { activity, on, earned: earnedThisYear, cap: capPerYear };
  return refuse(`point-request.${because}`, facts);
}

/** What staff grant: nothing said means the catalogue's value. */
export interface GrantInput {
  readonly points?: number | undefined;
  /** Why it is another value; shown to the partner. */
  readonly partnerReason?: string | undefined;
}

/** Points to book; `instead` when they are not the catalogue's, with the reason. */
export interface Granted {
  readonly points: number;
  readonly instead: { readonly points: number; readonly reason: string } | null;
}

/**
 * §4: staff grant the catalogue's value, or another with a reason. The catalogue's value obeys the
 * caps; another one may exceed them: it is a decision, shown as such. Neither is possible without
 * a row and ККВ on the day of the activity (K6.1).
 */
export function decideGrant(
  facts: Pick<RequestFacts, 'state' | 'activity' | 'on'>,
  expected: Expected,
  { points, partnerReason: reason }: GrantInput,
): Decision<Granted> {
  const moved = decideMove(REQUEST_MOVES, facts.state, 'grant', 'staff');
  if (!moved.ok) return moved;
  const { because } = expected;
  if (because === 'no-catalogue-row' || because === 'no-competence') {
    return hindered(facts, expected, because);
  }
  if (points === undefined || points === expected.points) {
    if (because !== null) return hindered(facts, expected, because);
    return accept({ points: expected.points, instead: null });
  }
  if (!reason) return refuse('point-request.reason-required', { catalogue: expected.points });
  return accept({ points, instead: { points, reason } });
}
