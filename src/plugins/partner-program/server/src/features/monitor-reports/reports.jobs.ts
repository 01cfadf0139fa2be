import type { Core } from '@strapi/strapi';

import { accept } from '../../../../rules/shared/decision';
import { jobActor } from '../../platform/actor';
import type { Job } from '../../platform/jobs/jobs';
import { settingOn } from '../../platform/settings/settings';
import { inUnit } from '../../platform/unit-of-work';
import { journalErased } from './erased';
import { WAITING_DAYS } from './reports.settings';
import { eraseUnconfirmed } from './reports.store';
import { matchReports } from './use-cases/match-reports';

/** Erases what nobody confirmed in time, and matches what is left: a key may have come meanwhile. */
export const reportsJob: Job = {
  name: 'monitor-reports',
  rule: '0 40 0 * * *',
  period: 'day',
  run: async (unit, period) => {
    const days = await settingOn(unit.trx, WAITING_DAYS, period);
    const erased = await eraseUnconfirmed(unit, period, days);
    await journalErased(unit, erased);
    return accept({ erased: erased.length, matched: await matchReports(unit) });
  },
};

const EVERY_MINUTE = 'partner-program.match-monitor-reports';

/** A report waits a minute for its key, not a day. Twice at once is no harm. */
export async function startMatching(strapi: Core.Strapi): Promise<void> {
  if (!strapi.config.get('plugin::partner-program.jobs', true)) return;
  const task = (): Promise<void> => matchLogged(strapi);
  strapi.cron.add({ [EVERY_MINUTE]: { options: { rule: '20 * * * * *' }, task } });
}

async function matchLogged(strapi: Core.Strapi): Promise<void> {
  try {
    await inUnit(strapi, jobActor('monitor-reports'), async (unit) => {
      return accept(await matchReports(unit));
    });
  } catch (error) {
    strapi.log.error(error);
  }
}
