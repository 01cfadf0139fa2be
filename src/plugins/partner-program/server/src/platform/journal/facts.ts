import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import type { FactName } from '../../../../rules/shared/journal-facts';
import { fromJsonb } from '../database/json';
import { PARTNERS_TABLE } from '../database/partners-table';

const json = z.record(z.string(), z.json());

/** The facts of a line as they are read: also those of older versions. */
export type ReadFacts = z.infer<typeof json>;

/** D-history: what a line keeps beside from, to and why; for staff only. */
export const factsAnswer = json.meta({
  description: 'What was changed: days, points, names of fields; people and partners by name',
});

const ADMIN_NAME = "coalesce(nullif(trim(concat(firstname, ' ', lastname)), ''), email)";

/** Facts that are numbers: whose, and what they are called there. */
const NAMED: { readonly [N in FactName]?: readonly [table: string, name: string] } = {
  owner: ['admin_users', ADMIN_NAME],
  before: ['admin_users', ADMIN_NAME],
  user: ['up_users', 'email'],
  movedFrom: [PARTNERS_TABLE, 'trading_name'],
  movedTo: [PARTNERS_TABLE, 'trading_name'],
};

/**
 * The facts of the lines `j`, with names for numbers: looked up where they are read, never stored.
 * Of who is gone the number stays.
 */
export function factsWithNames(db: Knex): Knex.Raw {
  const names = Object.entries(NAMED).map(([fact, [table, name]]) => {
    const number = `j.facts->>'${fact}'`;
    const id = `case when ${number} ~ '^[0-9]{1,9}$' then (${number})::int end`;
    return `'${fact}', (select ${name} from ${table} where id = ${id})`;
  });
  return db.raw(
    `coalesce(j.facts, '{}') || jsonb_strip_nulls(jsonb_build_object(${names.join(', ')}))`,
  );
}

/** A line out of the database with its facts as they were written. */
export function withFacts<R extends { readonly facts: unknown }>(
  row: R,
): R & { readonly facts: ReadFacts } {
  return { ...row, facts: json.parse(fromJsonb(row.facts)) };
}
