import { createRequire } from 'node:module';
import pg from 'pg';
import { at, PLUGIN } from '../../lib/paths.mjs';
import { fillStockCards } from './cards.mjs';
import { makeCompetences } from './competences.mjs';
import { copyRows } from './copy.mjs';
import { entryRows } from './entries.mjs';
import { makePartners, partnerCityRows, partnerRows, slugRows, statusRows } from './partners.mjs';
import { withoutIndexes } from './indexes.mjs';
import { makeProjects, projectLinks, projectRows } from './projects.mjs';
import { verify } from './verify.mjs';

const { inventedBin } = createRequire(import.meta.url)(
  at('dist', PLUGIN, 'server/src/demo/bins.js'),
);

/**
 * Fills a database whose tables the product made. Triggers and foreign keys sleep meanwhile; checks
 * and unique keys do not. What slept is verified afterwards.
 */
export async function load(url, size, note) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query('set synchronous_commit = off');
    await client.query("set maintenance_work_mem = '512MB'");
    const rows = await fill(client, size, note);
    await client.query('set session_replication_role = default');
    note('stock cards');
    await fillStockCards(client);
    note('vacuum, analyze');
    await client.query('vacuum analyze');
    note('verifying');
    await verify(client, size);
    return rows;
  } finally {
    await client.end();
  }
}

async function fill(client, size, note) {
  const dictionaries = await readDictionaries(client);
  const activities = await makeActivities(client);
  await takeReports(client);
  const partners = makePartners(size, dictionaries);
  const projects = makeProjects(partners, dictionaries);
  const { competences, terms } = makeCompetences(partners);
  const byId = projects.all;
  const entries = entryRows(partners, projects, activities, (id, days) => {
    byId[id - 1].publishedAgo = days;
  });
  let rows = 0;
  const copy = async (table, list) => {
    note(table);
    const count = await withoutIndexes(client, table, () => copyRows(client, table, list));
    rows += count;
    await client.query(
      `select setval(pg_get_serial_sequence($1, 'id'), (select max(id) from ${table}))`,
      [table],
    );
  };
  await copy('pp_partners', partnerRows(partners, binOf));
  await copy('pp_partners_city_lnk', partnerCityRows(partners));
  await copy('pp_partner_statuses', statusRows(partners));
  await copy('pp_partner_slugs', slugRows(partners));
  await copy('pp_competences', competences);
  await copy('pp_competence_terms', terms);
  // Before the projects: they are published on the days their entries are of.
  await copy('pp_point_entries', entries);
  await copy('pp_projects', projectRows(projects));
  const links = (column, of) => projectLinks(projects, column, of);
  await copy(
    'pp_projects_category_lnk',
    links('project_category_id', ({ category }) => category),
  );
  await copy(
    'pp_projects_industry_lnk',
    links('industry_id', ({ industry }) => industry),
  );
  await copy(
    'pp_projects_product_lnk',
    links('product_id', ({ product }) => product),
  );
  return rows;
}

function binOf(id) {
  return inventedBin(2000 + (id % 25), 1 + (id % 12), Math.floor(id / 300) % 120);
}

async function readDictionaries(client) {
  const read = async (table) => {
    const { rows } = await client.query(
      `select id, code, name_ru as name from ${table} order by id`,
    );
    return rows;
  };
  return {
    cities: await read('pp_cities'),
    categories: await read('pp_project_categories'),
    industries: await read('pp_industries'),
    products: await read('pp_products'),
  };
}

/** Every report of the bench comes from one address: more than is taken of anybody. */
async function takeReports(client) {
  await client.query(
    `insert into pp_settings (document_id, key, value, effective_from, created_at, updated_at,
      published_at)
    values ('benchreports000000000000', 'monitor-reports.limits', $1, '2020-01-01', now(), now(), now())`,
    [JSON.stringify({ perAddress: 1_000_000, perKey: 20 })],
  );
}

/** The catalogue's rows for what is booked; those the product does not ship are added. */
async function makeActivities(client) {
  const first = async (kind) => {
    const { rows } = await client.query(
      `select id, code, points from pp_activities where kind = $1 and scheme = 'kkv' order by id limit 1`,
      [kind],
    );
    return rows[0];
  };
  const add = async (kind) => {
    await client.query(
      `insert into pp_activities (document_id, code, scheme, kind, name_ru, name_kk, name_en, formula,
        points, effective_from, placeholder, created_at, updated_at)
      values ($1, $2, 'kkv', $3, $2, $2, $2, 'fixed', 30, '2020-01-01', true, now(), now())`,
      [`bench${kind}000000000000000`, `bench-${kind}`, kind],
    );
    return first(kind);
  };
  return {
    project: await first('project'),
    sale: (await first('sale')) ?? (await add('sale')),
    marketing: (await first('marketing')) ?? (await add('marketing')),
  };
}
