import type { Cause } from '../../../../../rules/points/points';
import type { Booking, NoPoints } from '../../../../../rules/points/settle.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Unit } from '../../../platform/unit-of-work';
import { settleCauses } from './settle-causes';

export interface ActivityInput extends Booking {
  readonly cause: Pick<Cause, 'kind' | 'id'>;
}

/** What was booked, or why nothing was: that is no refusal, the activity itself stands. */
export type Booked =
  | { readonly points: number; readonly entry: string }
  | { readonly points: 0; readonly because: NoPoints };

/**
 * K6.1: books the points of an activity, once. The caller holds the lock on the cause, so its
 * revisions follow one another; the unique key on the cause stands behind it.
 */
export async function bookActivity(unit: Unit, input: ActivityInput): Promise<Decision<Booked>> {
  const { cause, ...book } = input;
  const [settled] = await settleCauses(unit, [{ cause, takeBack: false, book }]);
  if (settled?.entry) return accept({ points: settled.points, entry: settled.entry });
  return accept({ points: 0, because: settled?.because ?? 'cap-reached' });
}
