import { Problem } from '../../lib/problem.mjs';

const COUNTS = [
  ['pp_partners', 'partners'],
  ['pp_projects', 'projects'],
  ['pp_point_entries', 'entries'],
];

/** Each must find nothing: what the triggers and the programme would not have let in. */
const NEVER = {
  'a reversal that is not the mirror of its entry': `select 1 from pp_point_entries r
    join pp_point_entries e on e.id = r.reverses_id
    where r.points <> -e.points or r.partner_id <> e.partner_id or r.scheme <> e.scheme
      or r.effective_from < e.effective_from or r.effective_to is distinct from e.effective_to
      or r.cause_id <> e.document_id`,
  'an entry taken back twice': `select 1 from pp_point_entries where reverses_id is not null
    group by reverses_id having count(*) > 1`,
  'a project entry without its published project': `select 1 from pp_point_entries e
    left join pp_projects p on p.document_id = e.cause_id and p.publication = 'published'
      and p.partner_id = e.partner_id and p.published_on = e.earned_on
    where e.cause_kind = 'project' and p.id is null`,
  'a holder with a published project that earned nothing': `select 1 from pp_projects p
    join pp_competences c on c.partner_id = p.partner_id and c.kind = 'kkv'
    left join pp_point_entries e on e.cause_kind = 'project' and e.cause_id = p.document_id
    where p.publication = 'published' and e.id is null`,
  'a record without a public name': `select 1 from pp_partners where document_id is null
    union all select 1 from pp_projects where document_id is null`,
  'a sleeping trigger': `select 1 from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relname like 'pp\\_%' and t.tgenabled <> 'O'`,
};

/** Makes sure that the data is as the product itself would have left it. Throws with what is not. */
export async function verify(client, size) {
  const wrong = [];
  for (const [table, name] of COUNTS) {
    const { rows } = await client.query(`select count(*)::int as n from ${table}`);
    if (rows[0].n !== size[name]) wrong.push(`${table}: ${rows[0].n} rows, not ${size[name]}`);
  }
  for (const [what, query] of Object.entries({ ...NEVER, ...(await danglingKeys(client)) })) {
    const { rowCount } = await client.query(`${query} limit 1`);
    if (rowCount > 0) wrong.push(`There is ${what}`);
  }
  if (wrong.length > 0) throw new Problem(`The loaded data is not right:\n${wrong.join('\n')}`);
}

/** Foreign keys are not looked at while they sleep: look at each now. */
async function danglingKeys(client) {
  const { rows } = await client.query(`
    select conname as name, conrelid::regclass as child, confrelid::regclass as parent, a.attname as column
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where contype = 'f' and conrelid::regclass::text ~ '^(pp|bench)_' and array_length(conkey, 1) = 1`);
  return Object.fromEntries(
    rows.map(({ name, child, parent, column }) => [
      `a dangling ${name}`,
      `select 1 from ${child} c left join ${parent} p on p.id = c."${column}"
        where c."${column}" is not null and p.id is null`,
    ]),
  );
}
