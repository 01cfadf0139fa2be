import type { Months } from './quality-api';
import type { Patch, QualityState } from './use-quality-state';

/** What every view of the page is given. */
export interface ViewProps {
  readonly months: Months;
  readonly state: QualityState;
  readonly onChange: (patch: Patch) => void;
}
