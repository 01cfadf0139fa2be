import type { Knex } from 'knex';

import type { Instant } from '../../../../rules/shared/days';
import { participantsBefore } from '../quality';

/** Q-join: those of the partners whose consent to ask their customers is in force at that instant. */
export async function consentingPartners(
  db: Knex,
  partnerIds: readonly number[],
  now: Instant,
): Promise<ReadonlySet<number>> {
  const consenting = participantsBefore(db, now).whereIn('partner_id', [...partnerIds]);
  const rows: unknown = await consenting;
  return new Set((rows as { partner_id: number }[]).map((row) => row.partner_id));
}
