import type { TestServer } from '../support';

type Db = TestServer['db'];

async function counts(db: Db, sql: string): Promise<Record<string, number>> {
  const { rows } = await db.raw<{ rows: { what: string; n: number }[] }>(sql);
  return Object.fromEntries(rows.map(({ what, n }) => [what, n]));
}

/** Handovers by state, and reports that did not become one. */
export async function handovers(db: Db): Promise<Record<string, number>> {
  return counts(
    db,
    `select state as what, count(*)::int as n from pp_quality_handovers group by 1
     union all
     select 'report ' || state, count(*)::int from pp_monitor_reports r
     where not exists (select 1 from pp_quality_handovers h where h.report_id = r.id) group by state
     union all
     select 'again', count(*)::int from pp_quality_handovers where revision > 1
     union all
     select 'passed on', count(*)::int from pp_quality_handovers h
     join pp_licence_keys k on k.id = h.key_id and k.partner_id <> h.partner_id`,
  );
}

/** Claims of projects by state. */
export async function claims(db: Db): Promise<Record<string, number>> {
  return counts(db, 'select state as what, count(*)::int as n from pp_key_claims group by 1');
}

/** Calls to customers by state. */
export async function calls(db: Db): Promise<Record<string, number>> {
  return counts(db, 'select state as what, count(*)::int as n from pp_survey_calls group by 1');
}

/** How many partners of Almaty have answers in each half-year. */
export async function answered(db: Db): Promise<Record<string, number>> {
  return counts(
    db,
    `select to_char(r.answered_on, 'YYYY') || case when extract(month from r.answered_on) < 7
       then '-1' else '-2' end as what, count(distinct r.partner_id)::int as n
     from pp_survey_results r join pp_partners_city_lnk l on l.partner_id = r.partner_id
     join pp_cities t on t.id = l.city_id and t.code = 'almaty' group by 1 order by 1`,
  );
}

/** Who held or lost the mark by the evaluation of a month, and why. */
export async function shares(db: Db, month: string): Promise<Record<string, number>> {
  return counts(
    db,
    `select reason || case when 2 * handed_over = bought and bought > 0 then ' exactly' else '' end
       as what, count(*)::int as n
     from pp_quality_evaluation_shares where month = '${month}' group by 1`,
  );
}

/** What two loads must have in common. */
export async function fingerprint(db: Db): Promise<unknown> {
  const { rows } = await db.raw<{ rows: unknown[] }>(
    `select p.bin,
       (select string_agg(concat_ws('|', k.external_id, k.kind, k.bought_on), ';' order by k.external_id)
          from pp_licence_keys k where k.partner_id = p.id) as keys,
       (select string_agg(concat_ws('|', h.site, h.state, h.revision,
            date_trunc('minute', h.confirmed_at)), ';'
          order by h.id) from pp_quality_handovers h where h.partner_id = p.id) as handovers,
       (select string_agg(concat_ws('|', s.month, s.bought, s.handed_over, s.change), ';'
          order by s.month) from pp_quality_evaluation_shares s where s.partner_id = p.id) as shares,
       (select string_agg(concat_ws('|', c.handed_on, c.state, c.attempts), ';' order by c.id)
          from pp_survey_calls c where c.partner_id = p.id) as calls
     from pp_partners p order by p.id`,
  );
  return rows;
}
