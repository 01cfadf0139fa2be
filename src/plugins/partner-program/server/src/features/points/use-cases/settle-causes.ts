import { holdingInForce } from '../../../../../rules/competences/in-force.rules';
import {
  settle,
  type Ledger,
  type Settlement,
  type Step,
} from '../../../../../rules/points/settle.rules';
import type { Unit } from '../../../platform/unit-of-work';
import { competencesOf } from '../../competences';
import { lockPartners } from '../../partners';
import { readActivities } from '../catalogue.store';
import { insertEntries, readEarned, type Line } from '../ledger.store';
import { lockEntriesOf, type StoredEntry } from '../points.store';

/** What a step came to: points taken back and booked, the new entry, or why there is none. */
export interface Settled {
  readonly reversed: number;
  readonly points: number;
  readonly entry: string | null;
  readonly because: Settlement['because'];
}

/**
 * K6.1, D-ledger: settles causes in order, with a number of queries that does not grow with theirs.
 * Partners who are to earn are locked in the order of their numbers, so two bookings add up
 * against a yearly cap. The caller holds the locks on the causes, each of which comes once.
 */
export async function settleCauses(unit: Unit, steps: readonly Step[]): Promise<Settled[]> {
  if (steps.length === 0) return [];
  const settled = settle(steps, await ledgerOf(unit, steps), unit.today);
  await insertEntries(unit, settled.flatMap(reversalsOf));
  await unit.journal(...settled.flatMap(journalOf));
  const bookings = steps.flatMap((step, i) => bookingOf(step, settled[i]));
  const names = await insertEntries(unit, bookings);
  const nameOf = new Map(bookings.map(({ entry }, i) => [entry, names[i] ?? null]));
  return settled.map(({ reversals, booked, because }) => ({
    reversed: reversals.reduce((sum, { of }) => sum + of.points, 0),
    points: booked?.entry.points ?? 0,
    entry: booked ? (nameOf.get(booked.entry) ?? null) : null,
    because,
  }));
}

async function ledgerOf(unit: Unit, steps: readonly Step[]): Promise<Ledger> {
  const partnerIds = [...new Set(steps.flatMap(({ book }) => (book ? [book.partnerId] : [])))];
  await lockPartners(unit, partnerIds);
  const entries = await entriesByCause(unit, steps);
  const entriesOf: Ledger['entriesOf'] = ({ kind, id }) => entries.get(kind)?.get(id) ?? [];
  return { ...(await factsOf(unit, partnerIds)), entriesOf };
}

async function entriesByCause(
  unit: Unit,
  steps: readonly Step[],
): Promise<Map<string, Map<string, StoredEntry[]>>> {
  const byKind = new Map<string, Map<string, StoredEntry[]>>();
  for (const kind of new Set(steps.map(({ cause }) => cause.kind))) {
    const ids = steps.filter(({ cause }) => cause.kind === kind).map(({ cause }) => cause.id);
    byKind.set(kind, await lockEntriesOf(unit, kind, ids));
  }
  return byKind;
}

async function factsOf(
  unit: Unit,
  partnerIds: readonly number[],
): Promise<Omit<Ledger, 'entriesOf'>> {
  const catalogue = await readActivities(unit.trx);
  const capped = new Set(
    catalogue.flatMap(({ code, capPerYear }) => (capPerYear === null ? [] : [code])),
  );
  const counted = catalogue.filter(({ code }) => capped.has(code));
  const earned = await readEarned(unit.trx, partnerIds, counted);
  const all = await competencesOf(unit.trx, partnerIds);
  const held = new Map(partnerIds.map((id) => [id, all.filter((one) => one.partnerId === id)]));
  return {
    catalogue,
    earned,
    holds: (id, on) => holdingInForce(held.get(id) ?? [], 'kkv', on) !== undefined,
  };
}

function reversalsOf({ reversals }: Settlement): Line[] {
  return reversals.map(({ of, entry }) => ({
    partnerId: of.partnerId,
    entry,
    activityId: of.activityId,
    earnedOn: of.earnedOn,
    reverses: of.id,
  }));
}

function journalOf({ reversals }: Settlement) {
  return reversals.map(({ of }) => ({
    record: 'point-entry',
    documentId: of.documentId,
    partnerId: of.partnerId,
    action: 'reverse',
    from: String(of.points),
    to: '0',
  }));
}

function bookingOf({ book }: Step, settled: Settlement | undefined): Line[] {
  if (!book || !settled?.booked) return [];
  const { entry, row, on: earnedOn } = settled.booked;
  const { partnerId, instead } = book;
  return [{ partnerId, entry, activityId: row.id, earnedOn, reason: instead?.reason ?? null }];
}
