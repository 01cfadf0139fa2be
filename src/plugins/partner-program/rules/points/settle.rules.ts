import { yearOf, type Day } from '../shared/days';
import { activityOn, decideReversal, entryFor, pointsFor } from './ledger.rules';
import type { Activity, Cause, Entry, NewEntry } from './points';

/** A row of the catalogue that entries point at. */
export interface CatalogueRow extends Activity {
  readonly id: number;
}

/** An entry booked for a cause, with what caps and reversals ask of it. */
export interface BookedEntry extends Entry {
  readonly id: number;
  readonly documentId: string;
  readonly partnerId: number;
  readonly activityId: number | null;
  readonly activityCode: string | null;
  readonly earnedOn: Day | null;
  readonly reversed: boolean;
}

/** An activity whose points are to be booked. */
export interface Booking {
  readonly partnerId: number;
  /** Code of the catalogue row. */
  readonly code: string;
  /** The day of the activity: its row counts, and on it the partner must hold ККВ (K6.1). */
  readonly on: Day;
  /** First day the points count. */
  readonly from: Day;
  /** The day from which their validity runs; that of the cause's first booking unless told. */
  readonly validSince?: Day;
  /** K6.1: it earns once. Booked again, the day and the validity of its first booking stay. */
  readonly once?: boolean;
  readonly amountTiyn?: bigint;
  /** §4: staff decided on another value than the catalogue's. The caps do not bind it. */
  readonly instead?: { readonly points: number; readonly reason: string };
}

/** What is to become of one cause: whatever stands is taken back, or left, and then one may be booked. */
export interface Step {
  readonly cause: Pick<Cause, 'kind' | 'id'>;
  readonly takeBack: boolean;
  /** First day that what is taken back no longer counts; today unless told. */
  readonly takeBackFrom?: Day;
  readonly book: Booking | null;
}

/** Why an activity earns nothing: that is no refusal, the activity itself stands. */
export type NoPoints =
  'no-competence' | 'no-catalogue-row' | 'amount-too-small' | 'cap-reached' | 'expired';

export interface Settlement {
  readonly reversals: readonly { readonly of: BookedEntry; readonly entry: NewEntry }[];
  readonly booked: {
    readonly entry: NewEntry;
    readonly row: CatalogueRow;
    /** The day of the activity it was booked by. */
    readonly on: Day;
  } | null;
  readonly because: NoPoints | null;
}

/** What the steps are decided by. */
export interface Ledger {
  readonly catalogue: readonly CatalogueRow[];
  /** Whether the partner held ККВ on a day. */
  holds(partnerId: number, on: Day): boolean;
  /** Every entry booked for a cause, reversed ones included, oldest first. */
  entriesOf(cause: Pick<Cause, 'kind' | 'id'>): readonly BookedEntry[];
  /**
   * Points the partner has by all rows of a code in the calendar year of a day, before the first
   * step.
   */
  earned(partnerId: number, code: string, on: Day): number;
}

/**
 * K6.1, D-ledger: settles causes one after another. Caps see what the steps before booked and took
 * back, so the outcome is the same however steps are grouped. One cause may stand in them once.
 */
export function settle(steps: readonly Step[], ledger: Ledger, today: Day): Settlement[] {
  const tally = new Tally(ledger);
  return steps.map((step) => {
    const before = ledger.entriesOf(step.cause);
    const reversals = step.takeBack ? takeBack(before, step.takeBackFrom ?? today) : [];
    for (const { of } of reversals) tally.add(of, -of.points);
    return { reversals, ...book(step, before, ledger, tally) };
  });
}

/** What stands of a cause and is not over; an entry that is over keeps what it gave. */
function takeBack(before: readonly BookedEntry[], from: Day): Settlement['reversals'] {
  const standing = before.filter(
    ({ reversed, effectiveTo }) => !reversed && (effectiveTo === null || effectiveTo >= from),
  );
  return standing.map((of) => {
    const decided = decideReversal(of, false, from, reversalCause(of));
    if (!decided.ok) throw new Error(`${of.documentId}: ${decided.refusal.code}`);
    return { of, entry: decided.value };
  });
}

/** The cause of the entry that takes another back: there can be one only. */
export function reversalCause({ documentId }: Pick<BookedEntry, 'documentId'>): Cause {
  return { kind: 'reversal', id: documentId, revision: 1 };
}

function book(
  { cause, takeBack: continued, book: booking }: Step,
  before: readonly BookedEntry[],
  ledger: Ledger,
  tally: Tally,
): Pick<Settlement, 'booked' | 'because'> {
  if (!booking) return nothing(null);
  const { partnerId, once = false } = booking;
  const on = (once ? firstActivityDay(before) : undefined) ?? booking.on;
  const row = activityOn(ledger.catalogue, booking.code, on);
  if (!row) return nothing('no-catalogue-row');
  if (row.scheme === 'kkv' && !ledger.holds(partnerId, on)) return nothing('no-competence');
  const slot = { partnerId, code: row.code, on };
  const amount = booking.amountTiyn ?? null;
  if (!booking.instead && pointsFor({ ...row, ...UNCAPPED }, amount, 0) === 0) {
    return nothing('amount-too-small');
  }
  const points = booking.instead?.points ?? pointsFor(row, amount, tally.of(slot));
  if (points === 0) return nothing('cap-reached');
  const revision = Math.max(0, ...before.map((entry) => entry.cause.revision)) + 1;
  const first = continued || once ? firstDay(before, booking.from) : booking.from;
  const since = booking.validSince ?? first;
  const entry = entryFor(row, points, booking.from, { ...cause, revision }, since);
  if (entry.effectiveTo !== null && entry.effectiveTo < entry.effectiveFrom) {
    return nothing('expired');
  }
  tally.add({ partnerId, activityCode: row.code, earnedOn: on, effectiveFrom: on }, points);
  return { booked: { entry, row, on }, because: null };
}

const UNCAPPED = { capPerEntry: null, capPerYear: null } as const;

function nothing(because: NoPoints | null): Pick<Settlement, 'booked' | 'because'> {
  return { booked: null, because };
}

/** A correction gives no new term: points expire when those of the first booking would. */
function firstDay(before: readonly BookedEntry[], from: Day): Day {
  return before.reduce((first, { effectiveFrom: day }) => (day < first ? day : first), from);
}

/** The day of the activity that a cause was first booked by; undefined when it never was. */
function firstActivityDay([first]: readonly BookedEntry[]): Day | undefined {
  return first && (first.earnedOn ?? first.effectiveFrom);
}

type Counted = Pick<BookedEntry, 'partnerId' | 'activityCode' | 'earnedOn' | 'effectiveFrom'>;

/**
 * K6.1: points of partners by code and calendar year of the activity, as the steps change them. Not
 * by row: the next row of an activity goes on where the one before it stopped.
 */
class Tally {
  private readonly changes = new Map<string, number>();

  constructor(private readonly ledger: Ledger) {}

  of({ partnerId, code, on }: { partnerId: number; code: string; on: Day }): number {
    const changed = this.changes.get(keyOf(partnerId, code, on)) ?? 0;
    return this.ledger.earned(partnerId, code, on) + changed;
  }

  add({ partnerId, activityCode, earnedOn, effectiveFrom }: Counted, points: number): void {
    if (activityCode === null) return;
    const key = keyOf(partnerId, activityCode, earnedOn ?? effectiveFrom);
    this.changes.set(key, (this.changes.get(key) ?? 0) + points);
  }
}

function keyOf(partnerId: number, code: string, on: Day): string {
  return `${partnerId} ${code} ${yearOf(on).first}`;
}
