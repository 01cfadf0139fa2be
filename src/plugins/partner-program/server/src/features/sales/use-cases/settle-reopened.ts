import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Unit } from '../../../platform/unit-of-work';
import { settleCauses } from '../../points';
import { lockUnheld, noteSettled } from '../intake.store';
import { stepOf } from './keep-sales';

/**
 * K6.1, D-lapse: sales of days on which ККВ counts as held after all earn what they would have. The
 * caller holds the lock on the partner; the intake, which takes that lock last, is not waited for.
 */
export async function settleReopened(
  unit: Unit,
  { partnerId, from }: { readonly partnerId: number; readonly from: Day },
): Promise<Decision<null>> {
  const sales = await lockUnheld(unit, partnerId, from);
  const settled = await settleCauses(
    unit,
    sales.map((sale) => stepOf(unit, sale)),
  );
  for (const [i, { documentId }] of sales.entries()) {
    await noteSettled(unit, documentId, settled[i]?.because ?? null);
  }
  return accept(null);
}
