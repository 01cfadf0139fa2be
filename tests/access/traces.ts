import type { TestServer } from '../support';

/** Everything the programme keeps, and the logins and rights of its users. */
const TABLES = `select table_name from information_schema.tables
  where table_schema = current_schema() and table_type = 'BASE TABLE'
    and (table_name like 'pp\\_%' or table_name like 'up\\_%' or table_name in
      ('admin_users', 'admin_roles', 'admin_permissions', 'files'))
  order by 1`;

export type Traces = Readonly<Record<string, string>>;

const queries = new Map<string, string>();

/** Tables come and go at a start only: the query over them is made once a server. */
async function queryOf({ db, database }: TestServer): Promise<string> {
  const known = queries.get(database);
  if (known) return known;
  const { rows } = await db.raw<{ rows: { table_name: string }[] }>(TABLES);
  const digests = rows.map(
    ({ table_name: name }) =>
      `select '${name}' as name, count(*) || ' ' ||
        md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from "${name}" t`,
  );
  const query = digests.join(' union all ');
  queries.set(database, query);
  return query;
}

/** A digest of every row of every table: any write at all changes it. */
export async function tracesOf(server: TestServer): Promise<Traces> {
  const query = await queryOf(server);
  const result = await server.db.raw<{ rows: { name: string; digest: string }[] }>(query);
  return Object.fromEntries(result.rows.map(({ name, digest }) => [name, digest]));
}

/** Runs something that must be refused and checks that it left nothing behind. */
export async function leavesNoTrace<T>(server: TestServer, work: () => PromiseLike<T>): Promise<T> {
  const before = await tracesOf(server);
  const result = await work();
  expect(await tracesOf(server)).toEqual(before);
  return result;
}
