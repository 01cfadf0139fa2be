import { decideReversal } from '../../../../../rules/points/ledger.rules';
import type { Cause } from '../../../../../rules/points/points';
import { reversalCause } from '../../../../../rules/points/settle.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { sameVersion } from '../../partners';
import { insertEntries } from '../ledger.store';
import { ENTRY_VERSION, lockEntry, type StoredEntry } from '../points.store';
import { settleCauses } from './settle-causes';
import { tellReversed } from './tell-reversed';

/** D-ledger: staff take an entry back from today on, with a reason that its partner is told. */
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
  const [settled] = await settleCauses(unit, [{ cause, takeBack: true, book: null }]);
  return accept(settled?.reversed ?? 0);
}

async function reverse(unit: Unit, entry: StoredEntry, reason: string): Promise<Decision<null>> {
  const decided = decideReversal(entry, entry.reversed, unit.today, reversalCause(entry));
  if (!decided.ok) return decided;
  const { id: reverses, partnerId, earnedOn, activityId } = entry;
  const line = { partnerId, entry: decided.value, reverses, reason, earnedOn, activityId };
  await insertEntries(unit, [line]);
  await unit.journal({
    record: 'point-entry',
    documentId: entry.documentId,
    partnerId: entry.partnerId,
    action: 'reverse',
    from: String(entry.points),
    to: '0',
    reason,
  });
  await tellReversed(unit, entry, reason);
  return accept(null);
}
