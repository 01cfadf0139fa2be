import {
  decideGrant,
  expectedOf,
  type GrantInput,
} from '../../../../../rules/points/request.rules';
import { refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartnerById } from '../../partners';
import { circumstancesOf } from '../request.circumstances';
import { lockRequest, readRequest, type PointRequest } from '../request.store';
import { bookActivity } from './book-activity';
import { saveMove } from './move-request';
import { tellPartner } from './tell-partner';

/** The cause under which the points of a request are booked. */
export const REQUEST_CAUSE = 'point-request';

/**
 * §4, K6.1: staff grant a request: the catalogue's value after the caps, or another with a reason.
 * The points count from today. The partner is locked first, so that grants of one partner see what
 * the others have used of a cap.
 * @param input.note for staff: it never leaves the panel
 */
export async function grantRequest(
  unit: Unit,
  ref: RecordRef,
  input: GrantInput & { note?: string | undefined },
): Promise<Decision<Changed>> {
  const named = await readRequest(unit.trx, ref.documentId, ref.partnerId);
  if (!named) return refuse('record.not-found');
  await lockPartnerById(unit, named.partnerId);
  const locked = await lockRequest(unit, ref);
  if (!locked.ok) return locked;
  const request = locked.value;
  const [circumstances] = await circumstancesOf(unit.trx, [request]);
  if (!circumstances) throw new Error(`No circumstances of ${request.documentId}`);
  const expected = expectedOf(request, circumstances);
  const granted = decideGrant(request, expected, input);
  if (!granted.ok) return granted;
  const booked = await book(unit, request, granted.value.instead);
  if (!booked.ok) return booked;
  const data = {
    state: 'granted' as const,
    points: booked.value,
    cataloguePoints: expected.points,
    reason: granted.value.instead?.reason ?? null,
    note: input.note ?? null,
    decidedOn: unit.today,
  };
  const instead = granted.value.instead ? 'yes' : 'no';
  const told = { points: booked.value, instead, reason: data.reason ?? '' };
  await tellPartner(unit, request, 'granted', told);
  const facts = { points: booked.value, catalogue: expected.points };
  return saveMove(unit, request, 'grant', data, { reason: data.reason, facts });
}

async function book(
  unit: Unit,
  request: PointRequest,
  instead: { points: number; reason: string } | null,
): Promise<Decision<number>> {
  const { partnerId, activity, on, amountTiyn, documentId } = request;
  if (!activity || !on) throw new Error(`A submitted request without its day: ${documentId}`);
  const booked = await bookActivity(unit, {
    partnerId,
    code: activity,
    on,
    from: unit.today,
    cause: { kind: REQUEST_CAUSE, id: documentId },
    ...(amountTiyn === null ? {} : { amountTiyn }),
    ...(instead && { instead }),
  });
  if (!booked.ok) return booked;
  if (booked.value.points === 0) throw new Error(`Nothing to book for ${documentId}`);
  return { ok: true, value: booked.value.points };
}
