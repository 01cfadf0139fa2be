import type { SaleRow } from '../../../../rules/sales/sale';
import type { Day } from '../../../../rules/shared/days';
import { receiveSales } from '../../features/sales/use-cases/receive-sales';
import { act, done, known, type Act } from './world';
import type { When } from './when';

/** A row of the sales system as the plan knows it: the partner by its name. */
export interface PlannedRow extends Omit<SaleRow, 'partnerBin'> {
  readonly partner: string;
  readonly soldOn: Day;
  /** The day the sales system learns of it: of the sale, its return or its correction. */
  readonly sentOn: Day;
}

/** A batch of the sales system. A refused row is a mistake in the plan. */
export function salesBatch(when: When, rows: readonly PlannedRow[]): Act {
  return act(when, async (world) => {
    const batch = rows.map(({ partner, sentOn: _sentOn, ...row }) => ({
      ...row,
      partnerBin: known(world.partners, partner).bin,
    }));
    const received = await done(world, world.salesSystem, (unit) => receiveSales(unit, batch));
    const refused = received.filter(({ outcome }) => outcome === 'refused');
    if (refused.length > 0) throw new Error(`The demo's sales: ${JSON.stringify(refused)}`);
  });
}
