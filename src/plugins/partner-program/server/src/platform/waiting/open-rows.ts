import type { Knex } from 'knex';

/** SQL over the tables of the query. */
type Expression = string | Knex.Raw;

/** What every open item says of itself. */
export interface OpenColumns {
  /** Public name of the record. */
  readonly id: Expression;
  readonly partnerId?: Expression;
  /** The code of its step, which tells whose turn it is. */
  readonly step: Expression;
  readonly about?: Expression;
  /** What people call the very record: a title, a clause, a year. */
  readonly title?: Expression;
  /** The last day for the step. */
  readonly due?: Expression;
  /** Since when it waits: an instant, or a day. */
  readonly since: Expression;
  /** K4.7: whether the clock of staff stands. */
  readonly stopped?: Expression;
}

/** Open items as a query that others may be joined to. Not a promise: a query runs when awaited. */
export interface OpenRows {
  readonly query: Knex.QueryBuilder;
}

const TYPES: Readonly<Record<keyof OpenColumns, string>> = {
  id: 'text',
  partnerId: 'int',
  step: 'text',
  about: 'text',
  title: 'text',
  due: 'date',
  since: 'timestamp',
  stopped: 'boolean',
};

/** The rows of `from` as open items: all kinds have the same columns. */
export function openRows(db: Knex, from: Knex.QueryBuilder, columns: OpenColumns): OpenRows {
  const query = from.select(
    Object.entries(TYPES).map(([name, type]) => {
      const value = columns[name as keyof OpenColumns] ?? (name === 'stopped' ? 'false' : 'null');
      const sql = typeof value === 'string' ? db.raw(value) : value;
      return db.raw(`(?)::${type} as ??`, [sql, name]);
    }),
  );
  return { query };
}
