import type { Knex } from 'knex';

import { keysByHash, keysByIds, type LicenceKey } from '../licence-keys';
import type { StoredReport } from '../monitor-reports';

/** The key a report is about: the one it was matched with, or the one that is known by now. */
export async function keyOfReport(
  db: Knex,
  { keyId, keyHash }: Pick<StoredReport, 'keyId' | 'keyHash'>,
): Promise<LicenceKey | undefined> {
  if (keyId === null) return (await keysByHash(db, [keyHash])).get(keyHash);
  const [key] = await keysByIds(db, [keyId]);
  return key;
}
