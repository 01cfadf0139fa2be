import { UID_PREFIX } from '../../shared/plugin-id';

const permission = (name: string) => [{ action: `${UID_PREFIX}${name}`, subject: null }];

/** What the page asks of an administrator. */
export const MAY_READ_REQUESTS = permission('point-requests.read');
export const MAY_REGISTER_REQUESTS = permission('point-requests.register');
export const MAY_UPLOAD_FILES = permission('files.write');
