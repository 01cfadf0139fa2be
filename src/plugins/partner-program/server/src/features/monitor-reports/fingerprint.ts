import { createHash } from 'node:crypto';

import type { ReportForm } from '../../../../rules/monitor-reports/form';

/** Names a report by all it says: the same content is the same report however it was escaped. */
export function fingerprintOf({ texts, sites, packed }: ReportForm): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([Object.entries(texts).sort(), sites]));
  // Lengths part the two: no content of one can pass for the other's.
  for (const bytes of [packed.STATE, packed.CHECKLIST])
    hash.update(`\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}
