import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import type { Text } from '../languages';

/** A kind of work that waits for staff. */
export interface WaitingKind {
  /** Stable name: `project-submitted`. */
  readonly kind: string;
  readonly name: Text;
  /** Who is told of it: permission with the plugin's prefix. */
  readonly permission: string;
  /** Where it is done, below the panel's own address: `/plugins/partner-program/point-requests`. */
  readonly href: string;
  /** How many wait, and since when the oldest does. */
  count(db: Knex, today: Day): Promise<{ count: number; since: Date | null }>;
}

/** Counts rows of a table that wait; `since` is their oldest `column`, an instant or a day. */
export async function countWaiting(
  rows: Knex.QueryBuilder,
  column: string,
): Promise<{ count: number; since: Date | null }> {
  const counted: unknown = await rows.count({ count: '*' }).min({ since: column }).first();
  const { count, since } = counted as { count: string; since: Date | string | null };
  return { count: Number(count), since: since === null ? null : new Date(since) };
}
