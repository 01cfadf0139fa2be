import { receivedOn } from '../../../../../rules/points/request.rules';
import { REQUEST_MOVES } from '../../../../../rules/points/request.states';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { JournalFacts } from '../../../../../rules/shared/journal-facts';
import { decideMove } from '../../../../../rules/shared/moves';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartnerById } from '../../partners';
import { lockRequest, saveRequest, type PointRequest, type RequestData } from '../request.store';
import { checkRequest } from './check-request';

/** §4: the partner submits a request to staff, the first time or corrected. */
export async function submitRequest(
  unit: Unit,
  ref: RecordRef & { partnerId: number },
): Promise<Decision<Changed>> {
  await lockPartnerById(unit, ref.partnerId);
  const locked = await lockRequest(unit, ref);
  if (!locked.ok) return locked;
  const request = locked.value;
  const moved = decideMove(REQUEST_MOVES, request.state, 'submit', 'partner');
  if (!moved.ok) return moved;
  const received = receivedOn(request, unit.today);
  const checked = await checkRequest(unit, request, received);
  if (!checked.ok) return checked;
  return saveMove(unit, request, 'submit', {
    state: moved.value,
    receivedOn: received,
    remarks: null,
  });
}

/** §4: the partner takes a request back; it rests and can be submitted again. */
export async function withdrawRequest(unit: Unit, ref: RecordRef): Promise<Decision<Changed>> {
  const locked = await lockRequest(unit, ref);
  if (!locked.ok) return locked;
  const moved = decideMove(REQUEST_MOVES, locked.value.state, 'withdraw', 'partner');
  if (!moved.ok) return moved;
  return saveMove(unit, locked.value, 'withdraw', { state: moved.value, receivedOn: null });
}

/** Writes a move and its line in the journal. */
export async function saveMove(
  unit: Unit,
  request: PointRequest,
  action: string,
  data: RequestData,
  line: { reason?: string | null; facts?: JournalFacts } = {},
): Promise<Decision<Changed>> {
  const version = await saveRequest(unit, request.documentId, data);
  await unit.journal({
    record: 'point-request',
    documentId: request.documentId,
    partnerId: request.partnerId,
    action,
    from: request.state,
    to: data.state ?? request.state,
    ...line,
  });
  return accept({ documentId: request.documentId, version });
}
