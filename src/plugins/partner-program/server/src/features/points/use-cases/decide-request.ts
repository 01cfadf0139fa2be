import { REQUEST_MOVES } from '../../../../../rules/points/request.states';
import type { Decision } from '../../../../../rules/shared/decision';
import { decideMove } from '../../../../../rules/shared/moves';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockRequest } from '../request.store';
import { saveMove } from './move-request';
import { tellPartner } from './tell-partner';

/**
 * §4: staff refuse a request for good.
 * @param input.partnerReason for the partner
 * @param input.note for staff: it never leaves the panel
 */
export async function refuseRequest(
  unit: Unit,
  ref: RecordRef,
  input: { partnerReason: string; note?: string | undefined },
): Promise<Decision<Changed>> {
  const locked = await lockRequest(unit, ref);
  if (!locked.ok) return locked;
  const moved = decideMove(REQUEST_MOVES, locked.value.state, 'refuse', 'staff');
  if (!moved.ok) return moved;
  const { partnerReason: reason, note = null } = input;
  const data = { state: moved.value, reason, note, decidedOn: unit.today };
  await tellPartner(unit, locked.value, 'refused', { reason });
  return saveMove(unit, locked.value, 'refuse', data, { reason });
}

/** §4: staff send a request back to be corrected; what they want is shown to the partner. */
export async function returnRequest(
  unit: Unit,
  ref: RecordRef,
  { remarks }: { remarks: string },
): Promise<Decision<Changed>> {
  const locked = await lockRequest(unit, ref);
  if (!locked.ok) return locked;
  const moved = decideMove(REQUEST_MOVES, locked.value.state, 'return', 'staff');
  if (!moved.ok) return moved;
  const data = { state: moved.value, remarks };
  await tellPartner(unit, locked.value, 'returned', { remarks });
  return saveMove(unit, locked.value, 'return', data, { reason: remarks });
}
