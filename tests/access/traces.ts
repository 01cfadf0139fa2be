import type { TestServer } from '../support';

/** Everything the programme keeps, and the logins and rights of its users. */
const TABLES = `select table_name from information_schema.tables
  where table_schema = current_schema() and table_type = 'BASE TABLE'
    and (table_name like 'pp\\_%' or table_name like 'up\\_%' or table_name in
      ('admin_users', 'admin_roles', 'admin_permissions', 'files'))
  order by 1`;

export type Traces = Readonly<Record<string, string>>;

/** A digest of every row of every table: any write at all changes it. */
export async function tracesOf({ db }: TestServer): Promise<Traces> {
  const { rows } = await db.raw<{ rows: { table_name: string }[] }>(TABLES);
  const digests = rows.map(
    ({ table_name: name }) =>
      `select '${name}' as name, count(*) || ' ' ||
        md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from "${name}" t`,
  );
  const result = await db.raw<{ rows: { name: string; digest: string }[] }>(
    digests.join(' union all '),
  );
  return Object.fromEntries(result.rows.map(({ name, digest }) => [name, digest]));
}

/** Runs something that must be refused and checks that it left nothing behind. */
export async function leavesNoTrace<T>(server: TestServer, work: () => PromiseLike<T>): Promise<T> {
  const before = await tracesOf(server);
  const result = await work();
  expect(await tracesOf(server)).toEqual(before);
  return result;
}
