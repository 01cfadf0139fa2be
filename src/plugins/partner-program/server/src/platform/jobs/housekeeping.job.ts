import { accept } from '../../../../rules/shared/decision';
import { CHANGES_TABLE } from '../database/announcements';
import { forgetAttempts } from '../http/attempts';
import { IDEMPOTENCY_TABLE } from '../http/idempotency';
import type { Job } from './jobs';

const DAY_MS = 86_400_000;

/**
 * Removes what is kept for a day at most: used idempotency keys, announcements of changes, counts
 * of what was tried too often.
 */
export const housekeeping: Job = {
  name: 'housekeeping',
  rule: '0 20 3 * * *',
  period: 'day',
  run: async (unit) => {
    const dayAgo = new Date(Date.parse(unit.now) - DAY_MS);
    const keys = await unit.trx(IDEMPOTENCY_TABLE).where('created_at', '<', dayAgo).delete();
    // Announcements carry the database's own time: they are plumbing, not facts of the programme.
    const changes = await unit
      .trx(CHANGES_TABLE)
      .whereRaw("noted_at < clock_timestamp() - interval '1 day'")
      .delete();
    const attempts = await forgetAttempts(unit.trx, unit.now);
    return accept({ keys, changes, attempts });
  },
};
