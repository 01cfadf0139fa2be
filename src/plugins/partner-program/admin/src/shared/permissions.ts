import { UID_PREFIX } from './plugin-id';

const permission = (name: string) => [{ action: `${UID_PREFIX}${name}`, subject: null }];

/** What our pages ask of an administrator. */
export const MAY_READ_RATING = permission('rating.read');
export const MAY_READ_PARTNERS = permission('partners.overview');
