import { PLATFORM_CONTENT_TYPES } from './content-types';
import { ANNOUNCEMENT_TABLE, CHANGES_TABLE } from './database/announcements';
import { index } from './database/objects';
import { appendOnly, TRIGGER_FUNCTIONS } from './database/triggers';
import { ATTEMPTS } from './http/attempts';
import { LOGIN_REFUSALS } from './http/login-texts';
import { REQUEST_REFUSALS } from './http/texts';
import { IDEMPOTENCY_TABLE } from './http/idempotency';
import { JOB_TABLE } from './jobs/jobs.store';
import { JOURNAL_TABLE } from './journal/journal.store';
import { journalRoutes } from './journal/journal.routes';
import type { FeatureManifest } from './manifest';
import { housekeeping } from './jobs/housekeeping.job';
import { SETTINGS_TABLE } from './settings/settings';
import { SETTING_REFUSALS } from './settings/settings.governance';

const readOnly = { fields: 'all', create: false, remove: false } as const;

/** The plumbing's own part, in the form of a feature. */
export const platformManifest: FeatureManifest = {
  name: 'platform',
  contentTypes: PLATFORM_CONTENT_TYPES,
  views: {
    'journal-entry': {
      title: 'action',
      list: ['at', 'record', 'action', 'fromState', 'toState', 'partner'],
      sort: { by: 'at', order: 'DESC' },
    },
    'job-run': {
      title: 'job',
      list: ['job', 'period', 'ranAt'],
      sort: { by: 'period', order: 'DESC' },
    },
    setting: { title: 'key', list: ['key', 'effectiveFrom', 'note'] },
  },
  routes: journalRoutes,
  refusals: { ...REQUEST_REFUSALS, ...LOGIN_REFUSALS, ...SETTING_REFUSALS },
  jobs: [housekeeping],
  permissions: [
    { uid: 'journal.read', displayName: 'Read actions and journal', subCategory: 'journal' },
    { uid: 'waiting.read', displayName: 'See on the home page what waits', subCategory: 'home' },
    { uid: 'jobs.read', displayName: 'See scheduled tasks', subCategory: 'jobs' },
    { uid: 'settings.read', displayName: 'See settings', subCategory: 'settings' },
    { uid: 'settings.edit', displayName: 'Change settings', subCategory: 'settings' },
    { uid: 'jobs.run', displayName: 'Run scheduled tasks', subCategory: 'jobs' },
  ],
  governance: [
    { uid: 'plugin::partner-program.journal-entry', ...readOnly },
    { uid: 'plugin::partner-program.job-run', ...readOnly },
    { uid: 'plugin::partner-program.idempotency-key', ...readOnly },
  ],
  database: [
    ...TRIGGER_FUNCTIONS,
    ANNOUNCEMENT_TABLE,
    ATTEMPTS,
    ...appendOnly(JOURNAL_TABLE),
    ...appendOnly(SETTINGS_TABLE),
    ...appendOnly(JOB_TABLE),
    index(JOURNAL_TABLE, 'pp_journal_entries_record', '(record, record_id, id)'),
    index(JOURNAL_TABLE, 'pp_journal_entries_at', '(at)'),
    index(SETTINGS_TABLE, 'pp_settings_key', '(key, effective_from)'),
    index(IDEMPOTENCY_TABLE, 'pp_idempotency_keys_created_at', '(created_at)'),
    index(CHANGES_TABLE, 'pp_partner_changes_noted_at', '(noted_at)'),
  ],
};
