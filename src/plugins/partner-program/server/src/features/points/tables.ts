import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';

export const TABLES = {
  entries: 'pp_point_entries',
  activities: 'pp_activities',
  requests: 'pp_point_requests',
} as const;

/** Rows that count on a day: `db(table).where(countingOn(day))`; of `alias` where tables are joined. */
export function countingOn(on: Day, alias?: string): (query: Knex.QueryBuilder) => void {
  const [from, to] = ['effective_from', 'effective_to'].map((column) =>
    alias === undefined ? column : `${alias}.${column}`,
  ) as [string, string];
  return (query) => {
    void query.where(from, '<=', on).where((open) => void open.whereNull(to).orWhere(to, '>=', on));
  };
}
