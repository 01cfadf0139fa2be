import { decideReversal } from '../../../../../rules/points/ledger.rules';
import type { Cause } from '../../../../../rules/points/points';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { sameVersion } from '../../partners';
import {
  ENTRY_VERSION,
  insertEntry,
  lockEntriesOf,
  lockEntry,
  standingEntries,
  type StoredEntry,
} from '../points.store';

/** D-ledger: staff take an entry back from today on, with a reason. */
export async function reverseByStaff(
  unit: Unit,
  ref: RecordRef,
  input: { reason: string },
): Promise<Decision<Changed>> {
  const entry = await lockEntry(unit, ref.documentId);
  if (!entry) return refuse('record.not-found');
  const same = sameVersion({ version: ENTRY_VERSION }, ref);
  if (!same.ok) return same;
  const reversed = await reverse(unit, entry, input.reason);
  return reversed.ok ? accept({ documentId: ref.documentId, version: ENTRY_VERSION }) : reversed;
}

/** Takes back from today on whatever still stands of a cause. @returns the points taken back */
export async function reverseCause(
  unit: Unit,
  cause: Pick<Cause, 'kind' | 'id'>,
): Promise<Decision<number>> {
  let points = 0;
  await lockEntriesOf(unit, cause);
  for (const entry of await standingEntries(unit.trx, cause)) {
    const over = entry.effectiveTo !== null && entry.effectiveTo < unit.today;
    if (over) continue;
    const reversed = await reverse(unit, entry, null);
    if (!reversed.ok) return reversed;
    points += entry.points;
  }
  return accept(points);
}

async function reverse(
  unit: Unit,
  entry: StoredEntry,
  reason: string | null,
): Promise<Decision<null>> {
  const cause = { kind: 'reversal', id: entry.documentId, revision: 1 };
  const decided = decideReversal(entry, entry.reversed, unit.today, cause);
  if (!decided.ok) return decided;
  await insertEntry(unit, entry.partnerId, decided.value, {
    reverses: entry.id,
    reason,
    earnedOn: entry.earnedOn,
    ...(entry.activityId === null ? {} : { activityId: entry.activityId }),
  });
  await unit.journal({
    record: 'point-entry',
    documentId: entry.documentId,
    partnerId: entry.partnerId,
    action: 'reverse',
    from: String(entry.points),
    to: '0',
    reason,
  });
  return accept(null);
}
