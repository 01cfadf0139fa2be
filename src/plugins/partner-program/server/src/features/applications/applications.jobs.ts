import { accept } from '../../../../rules/shared/decision';
import type { Job } from '../../platform/jobs/jobs';
import { remind } from './use-cases/remind';
import { stopWaiting } from './use-cases/stop-waiting';

/** K4.7: notes every day which answers did not come in time. */
export const answersJob: Job = {
  name: 'application-answers',
  rule: '0 10 0 * * *',
  period: 'day',
  run: async (unit, period) => {
    const ended = await stopWaiting(unit, period);
    return ended.ok ? accept({ ended: ended.value }) : ended;
  },
};

/** D-reminders, in the morning: they are read then. */
export const remindersJob: Job = {
  name: 'application-reminders',
  rule: '0 0 9 * * *',
  period: 'day',
  run: async (unit, period) => accept({ reminded: await remind(unit, period) }),
};
