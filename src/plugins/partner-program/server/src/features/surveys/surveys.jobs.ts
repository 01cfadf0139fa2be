import { accept } from '../../../../rules/shared/decision';
import { contactsKeptSince } from '../../../../rules/surveys/attempt.rules';
import type { Job } from '../../platform/jobs/jobs';
import { settingOn } from '../../platform/settings/settings';
import { eraseContacts as eraseOfReports, journalErased } from '../monitor-reports';
import { eraseContacts } from './contact.store';
import { RETENTION } from './surveys.settings';
import { TABLES } from './tables';

/**
 * Q-private: contacts of customers are erased when they are needed no more, in reports, too: those
 * whose calls have copied them, and those of handovers that nobody decides about.
 */
export const eraseContactsJob: Job = {
  name: 'survey-contacts',
  rule: '0 20 0 * * *',
  period: 'day',
  run: async (unit, period) => {
    const retention = await settingOn(unit.trx, RETENTION, period);
    const since = contactsKeptSince(period, retention);
    const erased = await eraseContacts(unit, since);
    const lines = erased.map(({ documentId, partnerId }) => ({
      ...{ record: 'survey-call', documentId, partnerId, action: 'erase-contact' },
    }));
    await unit.journal(...lines);
    const handovers = unit.trx(TABLES.calls).select('handover');
    const reports = await eraseOfReports(unit, since.handedOn, handovers);
    await journalErased(unit, reports, 'erase-contact');
    return accept({ erased: erased.length, reports: reports.length });
  },
};
