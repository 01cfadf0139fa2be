/** What other features may ask of the Quality Monitor's reports. */
export { eraseContact, eraseContactOf, eraseContacts, readContact } from './contact.store';
export { journalErased } from './erased';
export { MOST_BYTES, REPORT_FORM, REPORT_REFUSED } from './reports.contracts';
export {
  confirmReport,
  findByFingerprint,
  lockReport,
  readReport,
  readReports,
  type StoredReport,
} from './reports.store';
export { TABLES as REPORT_TABLES } from './tables';
export { matchReports } from './use-cases/match-reports';
export { receiveReport } from './use-cases/receive-report';
