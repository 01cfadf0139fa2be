import { contentType } from '../../platform/content-types/content-type';
import { check, index, uniqueKey } from '../../platform/database/objects';
import { versioned } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import monitorReport from './content-types/monitor-report/schema.json';
import { fillPasses } from './fill-passes';
import { reportsJob, startMatching } from './reports.jobs';
import { REPORT_MAILS } from './reports.mails';
import { REPORT_REFUSALS } from './reports.refusals';
import { reportRoutes } from './reports.routes';
import { CABINET_ADDRESS, REPORT_LIMITS, WAITING_DAYS } from './reports.settings';
import { MONITOR_REPORT, TABLES } from './tables';

const T = TABLES.reports;

/**
 * quality-monitor: reports as the Quality Monitor sends them. They carry the customer's contact, so
 * the Content Manager does not show them: what staff read of contacts is journalled where it is read.
 */
export const monitorReportsManifest: FeatureManifest = {
  name: 'monitor-reports',
  contentTypes: { 'monitor-report': contentType(monitorReport) },
  routes: reportRoutes,
  governance: [{ uid: MONITOR_REPORT, fields: 'all', create: false, remove: false }],
  refusals: REPORT_REFUSALS,
  mails: REPORT_MAILS,
  settings: [CABINET_ADDRESS, REPORT_LIMITS, WAITING_DAYS],
  jobs: [reportsJob],
  seed: fillPasses,
  start: startMatching,
  database: [
    versioned(T),
    uniqueKey(T, 'pp_monitor_reports_fingerprint', 'fingerprint'),
    index(T, 'pp_monitor_reports_received', "(key_hash) where state = 'received'"),
    index(T, 'pp_monitor_reports_waiting', "(key_hash, id) where state <> 'confirmed'"),
    index(T, 'pp_monitor_reports_key', '(key_id) where key_id is not null'),
    index(T, 'pp_monitor_reports_old', "(received_at) where state <> 'confirmed'"),
    index(T, 'pp_monitor_reports_contact', '(received_at) where client is not null'),
    check(
      T,
      'pp_monitor_reports_shape',
      "(state = 'received') = (key_id is null) and content is not null and key_hash ~ '^[0-9a-f]{32,128}$'",
    ),
  ],
};
