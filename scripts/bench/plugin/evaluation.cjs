const { product } = require('./product.cjs');

/** Everybody takes part; so many keys over 19 months, of which more or less than half are handed over. */
const FILL = [
  `insert into pp_quality_participations (document_id, partner_id, consent, text_version, at, created_at, updated_at)
   select 'benchconsent' || id, id, 'given', '1', now() - interval '5 years', now(), now() from pp_partners`,
  `insert into pp_licence_keys (document_id, external_id, last_four, product_id, kind, partner_id, bought_on,
     activated_on, revision, received_at, created_at, updated_at)
   select 'benchkey' || n, 'bench-' || n, 'AB12', (select min(id) from pp_products), 'sale', p.id, d.day,
     d.day + 1, 1, d.day + 2, now(), now()
   from generate_series(1, :keys) n
   join lateral (select (current_date - 90 - (n::bigint * 7919 % 570)::int) as day) d on true
   join lateral (select 1 + (n::bigint * 104729 % (select count(*) from pp_partners))::int as id) p on true`,
  `insert into pp_monitor_reports (document_id, fingerprint, state, source, received_at, key_hash, key_id, site,
     sites, content, created_at, updated_at)
   select 'benchreport' || id, 'bench' || id, 'confirmed', 'monitor', bought_on + 20, md5(id::text), id,
     'example.kz', '["example.kz"]', '{"categories":[],"tests":[]}', now(), now()
   from pp_licence_keys where (id * 31 + partner_id * 17) % 100 < 35 + partner_id % 30`,
  `insert into pp_quality_handovers (document_id, report_id, key_id, partner_id, state, site, edition, held_because,
     confirmed_at, confirmed_on, accepted_at, revision, total, passed_tests, failed, waiting, required,
     required_passed, categories, tests, created_at, updated_at)
   select 'benchhandover' || k.id, r.id, k.id, k.partner_id, 'accepted', r.site, 'site', '[]', r.received_at,
     k.bought_on + 20, r.received_at, 1, 1, 1, 0, 0, 1, 1, '[]', '[]', now(), now()
   from pp_monitor_reports r join pp_licence_keys k on k.id = r.key_id where r.document_id like 'benchreport%'`,
  'analyze',
];

/** The figures of a month by one plain statement over the tables as they stand. */
const BARE = `select k.partner_id, count(*)::int as bought, count(h.key_id)::int as handed_over
  from pp_licence_keys k
  left join (select distinct key_id, partner_id from pp_quality_handovers
    where state = 'accepted' and accepted_at < :known) h
    on h.key_id = k.id and h.partner_id = k.partner_id
  where k.kind = 'sale' and k.activated_on < :month and k.returned_on is null
    and k.bought_on >= :from and k.bought_on < :before
  group by k.partner_id`;

async function fill(strapi, { keys }) {
  const db = strapi.db.connection;
  const { rows } = await db.raw("select 1 from pp_licence_keys where document_id = 'benchkey1'");
  if (rows.length > 0) return;
  for (const statement of FILL) await db.raw(statement.replace(':keys', String(keys)));
}

async function timed(work) {
  const since = process.hrtime.bigint();
  const found = await work();
  return { ms: Number(process.hrtime.bigint() - since) / 1e6, found };
}

async function bare(strapi, { month }) {
  const { SOURCE_NUMBERS } = product('../../rules/quality/evaluation.js');
  const { termsOf } = product('../../rules/quality/evaluation.rules.js');
  const { startOf } = product('../../rules/shared/days.js');
  const bindings = { month, known: startOf(month), ...termsOf(month, SOURCE_NUMBERS).window };
  const { ms, found } = await timed(() => strapi.db.connection.raw(BARE, bindings));
  return { ms, partners: found.rows.length };
}

async function evaluate(strapi, { month }) {
  const { evaluateMonth } = product('features/quality/use-cases/evaluate-month.js');
  const { inUnit } = product('platform/unit-of-work.js');
  const { ms, found } = await timed(() =>
    inUnit(strapi, { kind: 'system', id: null }, (unit) => evaluateMonth(unit, month)),
  );
  if (!found.ok || !found.value.partners) throw new Error(JSON.stringify(found));
  return { ms, ...found.value };
}

const STEPS = { fill, bare, evaluate };

/** One step of the measurement of evaluations. */
exports.evaluation = (strapi, { step, ...plan }) => STEPS[step](strapi, plan);
