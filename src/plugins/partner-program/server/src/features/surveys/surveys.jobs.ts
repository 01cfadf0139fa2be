import { accept } from '../../../../rules/shared/decision';
import { contactsKeptSince } from '../../../../rules/surveys/attempt.rules';
import type { Job } from '../../platform/jobs/jobs';
import { settingOn } from '../../platform/settings/settings';
import { eraseContacts } from './contact.store';
import { RETENTION } from './surveys.settings';

/** Q-private: contacts of customers are erased when they are needed no more. */
export const eraseContactsJob: Job = {
  name: 'survey-contacts',
  rule: '0 20 0 * * *',
  period: 'day',
  run: async (unit, period) => {
    const retention = await settingOn(unit.trx, RETENTION, period);
    const erased = await eraseContacts(unit, contactsKeptSince(period, retention));
    const lines = erased.map(({ documentId, partnerId }) => ({
      ...{ record: 'survey-call', documentId, partnerId, action: 'erase-contact' },
    }));
    await unit.journal(...lines);
    return accept({ erased: erased.length });
  },
};
