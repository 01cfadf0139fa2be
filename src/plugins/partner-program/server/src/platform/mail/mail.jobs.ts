import { accept } from '../../../../rules/shared/decision';
import type { Job } from '../jobs/jobs';
import { expireMessages, forgetSent } from './outbox.store';

const DAYS_KEPT = 180;
const DAY_MS = 86_400_000;

/** Ends mails that came too late, wipes their secrets, and forgets whom we wrote to long ago. */
export const outboxHousekeeping: Job = {
  name: 'outbox-housekeeping',
  rule: '0 40 3 * * *',
  period: 'day',
  run: async (unit) => {
    const expired = await expireMessages(unit);
    const before = new Date(Date.parse(unit.now) - DAYS_KEPT * DAY_MS);
    return accept({ expired, forgotten: await forgetSent(unit, before) });
  },
};
