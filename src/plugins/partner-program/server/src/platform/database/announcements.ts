import type { DatabaseObject } from './objects';

/** Where a table's changes matter: an SQL query of the partners concerned. */
export interface Announcement {
  readonly table: string;
  /**
   * SELECT of partner ids (bigint or int, null = all partners) over the rows in `changed`, the
   * table's rows before and after.
   */
  readonly partners: string;
}

export const CHANGES_TABLE = 'pp_partner_changes';
export const CHANGES_CHANNEL = 'pp_partner_changes';

type Operation = 'insert' | 'update' | 'delete';

const ROWS: Readonly<Record<Operation, { referencing: string; changed: string }>> = {
  insert: { referencing: 'new table as after_rows', changed: 'select * from after_rows' },
  delete: { referencing: 'old table as before_rows', changed: 'select * from before_rows' },
  update: {
    referencing: 'old table as before_rows new table as after_rows',
    changed: 'select * from before_rows union all select * from after_rows',
  },
};

/**
 * Triggers that write down which partners a statement concerned and tell every server. They stand
 * in the database, so no way of writing passes them by. Equal notices of one transaction are one.
 */
export function announce({ table, partners }: Announcement): DatabaseObject[] {
  return (['insert', 'update', 'delete'] as const).flatMap((operation) => {
    const name = `${table}_announce_${operation}`;
    const { referencing, changed } = ROWS[operation];
    return [
      {
        name: `${name}_function`,
        drop: 'select 1',
        create: `create or replace function ${name}() returns trigger language plpgsql as $$
          begin
            insert into ${CHANGES_TABLE} (partner_id, xid)
              with changed as (${changed})
              select distinct concerned.id, pg_current_xact_id()
              from (${partners}) as concerned (id);
            if found then perform pg_notify('${CHANGES_CHANNEL}', ''); end if;
            return null;
          end $$`,
      },
      {
        name,
        drop: `drop trigger if exists ${name} on ${table}`,
        create: `create trigger ${name} after ${operation} on ${table} referencing ${referencing}
          for each statement execute function ${name}()`,
      },
    ];
  });
}

/** The table of announcements. Its rows are kept for a day. */
export const ANNOUNCEMENT_TABLE: DatabaseObject = {
  name: CHANGES_TABLE,
  drop: 'select 1',
  create: `create table if not exists ${CHANGES_TABLE} (
    id bigint generated always as identity primary key,
    partner_id integer,
    xid xid8 not null,
    noted_at timestamptz not null default clock_timestamp());
    create index if not exists ${CHANGES_TABLE}_xid on ${CHANGES_TABLE} (xid)`,
};
