import { UID_PREFIX } from './plugin-id';

const permission = (name: string) => [{ action: `${UID_PREFIX}${name}`, subject: null }];

/** What our pages ask of an administrator. */
export const MAY_READ_RATING = permission('rating.read');
export const MAY_READ_PARTNERS = permission('partners.overview');
export const MAY_PRINT_CERTIFICATES = permission('certificates.print');
export const MAY_SEE_WAITING = permission('waiting.read');
export const MAY_READ_APPLICATIONS = permission('applications.overview');
export const MAY_READ_FILES = permission('files.read');
export const MAY_WRITE_FILES = permission('files.write');
export const MAY_READ_DESK = permission('desk.read');
/** Who registers renewals sees where they are missing. */
export const MAY_SEE_ENDINGS = permission('partner.register-application');
export const MAY_SEE_QUALITY = permission('quality.preview');
export const MAY_READ_SURVEYS = permission('surveys.read');
export const MAY_READ_HANDOVERS = permission('handovers.read');
export const MAY_CALL = permission('surveys.call');
export const MAY_SEE_JOBS = permission('jobs.read');
export const MAY_RUN_JOBS = permission('jobs.run');
