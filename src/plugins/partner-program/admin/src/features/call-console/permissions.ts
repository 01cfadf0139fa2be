import { UID_PREFIX } from '../../shared/plugin-id';

/** What the console asks of an administrator. */
export const MAY_CALL = [{ action: `${UID_PREFIX}surveys.call`, subject: null }];
