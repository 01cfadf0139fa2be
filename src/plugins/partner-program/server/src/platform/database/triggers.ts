import type { DatabaseObject } from './objects';

const AUTHOR_COLUMNS = ['created_by_id', 'updated_by_id'];

/**
 * D-history, D-ledger: rows of this table are only ever added. Columns of authorship may change,
 * or an administrator who once wrote could not be deleted; so may `mutable` ones.
 */
export function appendOnly(table: string, mutable: readonly string[] = []): DatabaseObject[] {
  const free = [...AUTHOR_COLUMNS, ...mutable].map((column) => `'${column}'`).join(', ');
  return [
    {
      name: `${table}_append_only`,
      drop: `drop trigger if exists ${table}_append_only on ${table}`,
      create: `create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function pp_refuse_change(${free})`,
    },
    {
      name: `${table}_no_truncate`,
      drop: `drop trigger if exists ${table}_no_truncate on ${table}`,
      create: `create trigger ${table}_no_truncate before truncate on ${table}
        for each statement execute function pp_refuse_truncate()`,
    },
  ];
}

/** Rows count their own changes: what `expectedVersion` compares with. */
export function versioned(table: string): DatabaseObject {
  return {
    name: `${table}_version`,
    drop: `drop trigger if exists ${table}_version on ${table}`,
    create: `create trigger ${table}_version before insert or update on ${table}
      for each row execute function pp_next_version()`,
  };
}

/** Functions the triggers above call. */
export const TRIGGER_FUNCTIONS: readonly DatabaseObject[] = [
  {
    name: 'pp_refuse_change',
    drop: 'select 1',
    create: `create or replace function pp_refuse_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and (to_jsonb(old) - tg_argv::text[]) = (to_jsonb(new) - tg_argv::text[]) then
          return new;
        end if;
        raise exception 'Rows of % are only ever added: a correction is a new row', tg_table_name
          using errcode = 'PP001', constraint = 'record.append-only';
      end $$`,
  },
  {
    name: 'pp_refuse_truncate',
    drop: 'select 1',
    create: `create or replace function pp_refuse_truncate() returns trigger language plpgsql as $$
      begin
        raise exception 'Rows of % are only ever added: a correction is a new row', tg_table_name
          using errcode = 'PP001', constraint = 'record.append-only';
      end $$`,
  },
  {
    name: 'pp_next_version',
    drop: 'select 1',
    create: `create or replace function pp_next_version() returns trigger language plpgsql as $$
      begin
        new.version := case when tg_op = 'INSERT' then 1 else coalesce(old.version, 0) + 1 end;
        return new;
      end $$`,
  },
];
