import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Unit } from '../../../platform/unit-of-work';
import { bookActivity } from '../../points';
import { lockUnbooked } from '../projects.store';
import { bookingOf } from './settle-points';

/** K6.1, D-lapse: projects added while ККВ counts as held after all earn what they would have. */
export async function settleReopened(
  unit: Unit,
  { partnerId, from }: { readonly partnerId: number; readonly from: Day },
): Promise<Decision<null>> {
  for (const project of await lockUnbooked(unit, partnerId, from)) {
    const booked = await bookActivity(unit, bookingOf(unit, project));
    if (!booked.ok) return booked;
  }
  return accept(null);
}
