import { decideTransfer } from '../../../../../rules/licence-keys/claim.rules';
import { CLAIM_MOVES } from '../../../../../rules/licence-keys/claim.states';
import { transferOn } from '../../../../../rules/licence-keys/holder.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import { decideMove } from '../../../../../rules/shared/moves';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { insertTransfer, lockClaim, readClaim, saveClaim } from '../claims.store';
import { lockKey } from '../keys.store';

/** Q-again: staff give the project to the partner that claims it, from today. */
export async function transferKey(
  unit: Unit,
  ref: RecordRef,
  { reason }: { reason: string },
): Promise<Decision<Changed>> {
  // The key first: whoever links a hash or hands over holds it, and then looks at claims.
  const seen = await readClaim(unit.trx, ref.documentId);
  const key = seen?.key ? await lockKey(unit, seen.key.id) : undefined;
  const locked = await lockClaim(unit, ref);
  if (!locked.ok) return locked;
  const claim = { ...locked.value, key: key ?? null };
  const decided = decideTransfer(claim, unit.today);
  if (!decided.ok) return decided;
  if (!key) return refuse('key-claim.hash-unknown');
  const from = transferOn(key.transfers, unit.today)?.partnerId ?? key.partnerId;
  await insertTransfer(unit, claim, key, { partnerId: from, day: unit.today });
  const { documentId, partnerId } = claim;
  const version = await saveClaim(unit, claim, { state: decided.value, keyId: key.id });
  const move = { action: 'transfer', from: claim.state, to: decided.value, reason };
  await unit.journal(
    { record: 'key-claim', documentId, partnerId, ...move },
    {
      record: 'licence-key',
      documentId: key.documentId,
      partnerId: key.partnerId,
      action: 'transfer',
      reason,
      facts: { movedFrom: from, movedTo: partnerId, day: unit.today },
    },
  );
  return accept({ documentId, version });
}

/** Q-again: staff refuse a claim; the reason is read by the partner and names no other. */
export async function refuseClaim(
  unit: Unit,
  ref: RecordRef,
  { partnerReason }: { partnerReason: string },
): Promise<Decision<Changed>> {
  const locked = await lockClaim(unit, ref);
  if (!locked.ok) return locked;
  const { id, documentId, partnerId, state } = locked.value;
  const moved = decideMove(CLAIM_MOVES, state, 'refuse', 'staff');
  if (!moved.ok) return moved;
  const version = await saveClaim(unit, { id }, { state: moved.value, partnerReason });
  await unit.journal({
    record: 'key-claim',
    documentId,
    partnerId,
    action: 'refuse',
    from: state,
    to: moved.value,
    reason: partnerReason,
  });
  return accept({ documentId, version });
}
