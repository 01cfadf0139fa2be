import { foldAddress } from '../../../../../rules/points/request-address.rules';
import { decideRequest } from '../../../../../rules/points/request.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import { settingOn } from '../../../platform/settings/settings';
import type { Unit } from '../../../platform/unit-of-work';
import { circumstancesOf } from '../request.circumstances';
import { otherClaims } from '../request.claims';
import { REQUEST_WINDOW } from '../request.settings';
import type { PointRequest } from '../request.store';

/**
 * §4, K6.1: whether the request may go to staff. The caller holds the lock on the partner, so that
 * two of its requests cannot claim one address at once.
 * @param received the day by which it is timely (D-e-mail); the settings in force then count
 */
export async function checkRequest(
  unit: Unit,
  request: PointRequest,
  received: Day,
): Promise<Decision<null>> {
  const [circumstances] = await circumstancesOf(unit.trx, [request]);
  if (!circumstances) throw new Error(`No circumstances of ${request.documentId}`);
  const months = await settingOn(unit.trx, REQUEST_WINDOW, received);
  const decided = decideRequest(request, circumstances, received, months);
  return decided.ok ? unclaimed(unit, request) : decided;
}

/** One page earns a partner the points of an activity once. What others claim is flagged to staff. */
async function unclaimed(unit: Unit, request: PointRequest): Promise<Decision<null>> {
  const claims = (await otherClaims(unit.trx, [request])).get(request.id) ?? [];
  const own = claims.find(
    ({ partnerId, activity }) => partnerId === request.partnerId && activity === request.activity,
  );
  if (!own) return accept(null);
  const address = request.addresses.find((one) => own.addressKeys.includes(foldAddress(one))) ?? '';
  return refuse('point-request.already-claimed', { address, request: own.documentId });
}
