import { UID_PREFIX } from '../../shared/plugin-id';

const permission = (name: string) => [
  { action: `${UID_PREFIX}point-requests.${name}`, subject: null },
];

/** What the page asks of an administrator. */
export const MAY_READ_REQUESTS = permission('read');
export const MAY_REGISTER_REQUESTS = permission('register');
