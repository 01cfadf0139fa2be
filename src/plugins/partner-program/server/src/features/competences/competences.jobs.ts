import { accept } from '../../../../rules/shared/decision';
import type { Job } from '../../platform/jobs/jobs';
import { lapseAll } from './use-cases/lapse-competence';

/** D-lapse: notes every day what lapsed before it. */
export const lapseJob: Job = {
  name: 'competence-lapse',
  rule: '0 5 0 * * *',
  period: 'day',
  run: async (unit, period) => {
    const lapsed = await lapseAll(unit, period);
    return lapsed.ok ? accept({ lapsed: lapsed.value }) : lapsed;
  },
};
