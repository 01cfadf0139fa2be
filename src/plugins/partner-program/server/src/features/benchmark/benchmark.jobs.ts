import type { Job } from '../../platform/jobs/jobs';
import { freezeMonth } from './use-cases/freeze-month';

/**
 * Q-benchmark: freezes every month once, in order, when it is evaluated. It asks every night, so that
 * a month whose first try failed is not left to the next 1st.
 */
export const benchmarkJob: Job = {
  name: 'benchmark',
  rule: '0 30 0 * * *',
  period: 'month',
  run: freezeMonth,
};
