/**
 * Drops a table's indexes, does the work and makes them again, all at once instead of row by row;
 * a unique one refuses then what it would have refused before. Primary keys stay.
 */
export async function withoutIndexes(client, table, work) {
  const { rows } = await client.query(
    `select i.indexrelid::regclass as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i
    where i.indrelid = $1::regclass
      and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)`,
    [table],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  const result = await work();
  for (const { definition } of rows) await client.query(definition);
  return result;
}
