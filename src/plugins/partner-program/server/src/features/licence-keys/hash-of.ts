import { createHash } from 'node:crypto';

/** The hash by which a full key is known: md5 of it, as the Quality Monitor sends it. */
export function hashOf(key: string): string {
  return createHash('md5').update(key).digest('hex');
}
