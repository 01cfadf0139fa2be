import type { Day } from '../shared/days';
import type { Times } from './application';
import { renewalWindow } from './application.rules';
import type { RenewalStanding } from './renewal-standing.states';

export interface RenewalFacts {
  readonly lastDay: Day;
  /** The renewal of this very term that is open or was decided against; null: none. */
  readonly renewal: 'open' | 'refused' | null;
}

/**
 * K4.4: what has become of the renewal of a term: not open before L − 60, missing through L − 14,
 * late from then on.
 */
export function renewalStanding(
  { lastDay, renewal }: RenewalFacts,
  times: Pick<Times, 'renewalOpens' | 'renewalCloses'>,
  today: Day,
): RenewalStanding {
  if (renewal !== null) return renewal === 'open' ? 'under-review' : 'refused';
  const { opensOn, lastDayToApply } = renewalWindow(lastDay, times);
  if (today < opensOn) return 'not-open';
  return today <= lastDayToApply ? 'missing' : 'late';
}
