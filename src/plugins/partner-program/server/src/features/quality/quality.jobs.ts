import type { Job } from '../../platform/jobs/jobs';
import { evaluateMonth } from './use-cases/evaluate-month';

/**
 * D-month: evaluates every month once, in order. It asks every night, so that a month whose first
 * try failed is not left to the next 1st; ten minutes on, nothing begun before midnight is under way.
 */
export const evaluationJob: Job = {
  name: 'quality-evaluation',
  rule: '0 10 0 * * *',
  period: 'month',
  run: evaluateMonth,
};
