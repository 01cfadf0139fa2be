import idempotencyKey from './idempotency-key.schema.json';
import jobRun from './job-run.schema.json';
import journalEntry from './journal-entry.schema.json';
import setting from './setting.schema.json';
import { contentType } from './content-type';

/** Records of the plumbing itself. */
export const PLATFORM_CONTENT_TYPES = {
  'idempotency-key': contentType(idempotencyKey),
  'job-run': contentType(jobRun),
  'journal-entry': contentType(journalEntry),
  setting: contentType(setting),
};
