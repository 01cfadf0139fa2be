import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';

export const TABLES = { entries: 'pp_point_entries', activities: 'pp_activities' } as const;

/** Rows that count on a day: `db(table).where(countingOn(day))`. */
export function countingOn(on: Day): (query: Knex.QueryBuilder) => void {
  return (query) => {
    void query
      .where('effective_from', '<=', on)
      .where((open) => void open.whereNull('effective_to').orWhere('effective_to', '>=', on));
  };
}
