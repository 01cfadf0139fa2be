import type { Knex } from 'knex';

import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { attemptKey, countAttempt } from '../../platform/http/attempts';

/**
 * Counts a report that came from that address, at all servers together. Refuses with
 * `monitor-report.too-many` beyond so many within 15 minutes.
 */
export async function decideFew(
  db: Knex,
  most: number,
  address: string,
  now: string,
): Promise<Decision<null>> {
  const key = attemptKey('monitor-report', networkOf(address));
  const { count, minutes } = await countAttempt(db, key, now);
  return count > most ? refuse('monitor-report.too-many', { minutes }) : accept(null);
}

/** One sender has one address, or a whole /64 of the newer kind. */
function networkOf(address: string): string {
  const old = /^(?:::ffff:)?(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  return old ?? (address.split('::')[0] ?? '').split(':').slice(0, 4).join(':');
}
