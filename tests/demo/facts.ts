import type { TestServer } from '../support';

type Db = TestServer['db'];

async function rows<R>(db: Db, sql: string): Promise<R[]> {
  const { rows: found } = await db.raw<{ rows: R[] }>(sql);
  return found;
}

/** Whether the partner `p` held ККВ on a day, reckoned in SQL beside the product. */
const held = (on: string, level = ''): string => `exists (
  select 1 from pp_competences c join pp_competence_terms t on t.competence_id = c.id
  where c.partner_id = p.id and c.kind = 'kkv' and t.from_day <= ${on} and t.last_day >= ${on}
    and (c.ended_on is null or c.ended_on >= ${on})
    ${level && `and t.level = '${level}'`}
    and not exists (select 1 from pp_competence_terms later where later.competence_id = c.id
      and later.seq > t.seq and later.from_day <= ${on}))`;

export interface Standing {
  slug: string;
  points: number;
}

/** The ККВ list with its points and ties, from the ledger alone (K6.2). */
export async function standings(db: Db, today: string): Promise<Standing[]> {
  return rows(
    db,
    `with daily as (
       select partner_id, effective_from as day, sum(points) as points from pp_point_entries
       where scheme = 'kkv' group by 1, 2),
     running as (
       select *, sum(points) over (partition by partner_id order by day) as total,
         sum(points) over (partition by partner_id) as final from daily),
     since as (
       select partner_id, max(final)::int as points, min(day) filter (where day > coalesce(
         (select max(r.day) from running r where r.partner_id = running.partner_id
            and r.total < r.final), '1900-01-01')) as since
       from running group by 1)
     select p.slug, coalesce(s.points, 0) as points
     from pp_partners p left join since s on s.partner_id = p.id
     where p.partnership = 'active' and p.listed and ${held(`'${today}'`, 'advanced')}
     order by 2 desc, s.since, p.id`,
  );
}

/** Partners by partnership and level of ККВ today; '-' without. */
export async function countPartners(db: Db, today: string): Promise<Record<string, number>> {
  const level = `case when ${held(`'${today}'`, 'advanced')} then 'advanced'
    when ${held(`'${today}'`, 'basic')} then 'basic' else '-' end`;
  const found = await rows<{ what: string; count: number }>(
    db,
    `select p.partnership || ' ' || ${level} as what, count(*)::int from pp_partners p group by 1`,
  );
  return Object.fromEntries(found.map(({ what, count }) => [what, count]));
}

/** Projects by state of publication and life. */
export async function countProjects(db: Db): Promise<Record<string, number>> {
  const found = await rows<{ what: string; count: number }>(
    db,
    `select publication || ' ' || life as what, count(*)::int from pp_projects group by 1`,
  );
  return Object.fromEntries(found.map(({ what, count }) => [what, count]));
}

/** Entries of one kind of cause, with those that take them back. */
const ofCause = (kind: string): string => `(select * from pp_point_entries e
  where e.cause_kind = '${kind}' or e.reverses_id in (
    select id from pp_point_entries where cause_kind = '${kind}'))`;

/** The day a project `j` was added: that of its first points, or of a submission that earned none. */
const ADDED_ON = `coalesce((select min(e.earned_on) from pp_point_entries e
  where e.cause_kind = 'project' and e.cause_id = j.document_id), j.submitted_on)`;

/** Partners whose points for projects are not their published projects of days with ККВ (K6.1). */
export async function wrongBalances(db: Db): Promise<unknown[]> {
  return rows(
    db,
    `with earned as (
       select p.id, 100 * count(j.id) filter (where ${held(ADDED_ON)}) as points
       from pp_partners p left join pp_projects j
         on j.partner_id = p.id and j.publication = 'published' group by p.id),
     taken as (
       select r.partner_id as id, sum(r.points) as points from ${ofCause('project')} r
       where r.cause_kind = 'reversal' and r.reason is not null group by 1)
     select p.slug, e.points as earned, t.points as taken, sum(l.points) as balance
     from pp_partners p join earned e on e.id = p.id left join taken t on t.id = p.id
     left join ${ofCause('project')} l on l.partner_id = p.id
     group by 1, 2, 3 having coalesce(sum(l.points), 0) <> e.points + coalesce(t.points, 0)`,
  );
}

/** Points that stand by kind of cause. */
export async function pointsByCause(db: Db): Promise<Record<string, number>> {
  const kinds = ['project', 'sale', 'point-request'];
  const sums = kinds.map(async (kind) => {
    const [sum] = await rows<{ points: string }>(
      db,
      `select coalesce(sum(points), 0) as points from ${ofCause(kind)} as entries`,
    );
    return [kind, Number(sum?.points)] as const;
  });
  return Object.fromEntries(await Promise.all(sums));
}

/** Sales whose points are not one for each full 100,000 tenge of what stands (K2, K6.1). */
export async function wrongSales(db: Db): Promise<unknown[]> {
  return rows(
    db,
    `select s.external_id, sum(l.points) as points from pp_sales s
     left join ${ofCause('sale')} l on l.cause_id = s.document_id or l.reverses_id in (
       select id from pp_point_entries where cause_kind = 'sale' and cause_id = s.document_id)
     join pp_partners p on p.id = s.partner_id
     group by s.id having coalesce(sum(l.points), 0) <> case
       when s.kind = 'sale' and s.enterprise and (select ${held('s.sold_on')} from pp_partners p
         where p.id = s.partner_id) then least(500, s.amount_tiyn / 10000000) else 0 end`,
  );
}

/** Lines of journal or ledger whose time is not the one it should have. */
export async function wrongTimes(db: Db, now: string): Promise<unknown[]> {
  return rows(
    db,
    `select 'journal' as what, id from (
       select id, at, lag(at) over (order by id) as before from pp_journal_entries) j
     where at < before or at >= timestamptz '${now}' at time zone 'UTC'
     union all
     select 'ledger', id from pp_point_entries
     where (booked_at at time zone 'UTC' at time zone 'Asia/Almaty')::date <> effective_from`,
  );
}

/** Partners and projects that lack a text of some language. */
export async function untranslated(db: Db): Promise<unknown[]> {
  return rows(
    db,
    `select slug as what from pp_partners where coalesce(description_ru, '') = ''
       or coalesce(description_kk, '') = '' or coalesce(description_en, '') = ''
     union all
     select document_id from pp_projects where coalesce(title_ru, '') = ''
       or coalesce(title_kk, '') = '' or coalesce(summary_ru, '') = ''
       or coalesce(summary_kk, '') = '' or (title_ru || title_kk || summary_ru || summary_kk) ~ '[{}]'`,
  );
}

/** Partners of the advanced level that do not have what K3-basic and K4.6 ask for, by far. */
export async function unqualified(db: Db, today: string): Promise<unknown[]> {
  const valid = (kind: string): string => `exists (
    select 1 from pp_specialist_attestations a where a.specialist_id = s.id and a.kind = '${kind}'
      and a.state = 'confirmed' and '${today}' between a.issued_on and a.valid_until)`;
  return rows(
    db,
    `select * from (
       select p.slug,
         (select count(*) from pp_specialists s where s.partner_id = p.id and s.technical
            and s.state = 'confirmed' and s.works_until is null
            and ${valid('certificate')} and ${valid('attestation')}) as technical,
         (select count(*) from pp_publications u where u.partner_id = p.id
            and u.state = 'confirmed' and u.published_on > date '${today}' - 365) as publications,
         (select count(*) from pp_large_projects l where l.partner_id = p.id
            and l.state = 'confirmed') as large
       from pp_partners p where p.partnership = 'active' and ${held(`'${today}'`, 'advanced')}
     ) had where technical < 4 or publications < 4 or large < 2`,
  );
}

interface Qualifications {
  /** `kind state`. */
  readonly states: readonly string[];
  /** Confirmed certificates and attestations that run out within a month, or did. */
  readonly expiring: number;
  readonly expired: number;
  readonly scans: number;
}

/** What there is of specialists, their papers, publications and large projects. */
export async function qualifications(db: Db, today: string): Promise<Qualifications> {
  const tables = [
    'specialists',
    'specialist_attestations',
    'publications',
    'large_projects',
    'turnovers',
  ];
  const all = tables.map((name) => `select '${name}' as name, state from pp_${name}`);
  const states = await rows<{ what: string }>(
    db,
    `select distinct name || ' ' || state as what from (${all.join(' union all ')}) found`,
  );
  const [papers] = await rows<{ expiring: number; expired: number }>(
    db,
    `select count(*) filter (where valid_until between '${today}' and date '${today}' + 30)::int
         as expiring, count(*) filter (where valid_until < '${today}')::int as expired
     from pp_specialist_attestations where state = 'confirmed'`,
  );
  const [files] = await rows<{ scans: number }>(
    db,
    `select count(*)::int as scans from pp_private_files where record = 'specialist-attestation'`,
  );
  return {
    states: states.map(({ what }) => what),
    expiring: papers?.expiring ?? 0,
    expired: papers?.expired ?? 0,
    scans: files?.scans ?? 0,
  };
}

/** What there is of applications: each kind with its state, and what is special of one. */
export async function applications(db: Db, today: string): Promise<string[]> {
  const found = await rows<{ what: string }>(
    db,
    `select kind || ' ' || state as what from pp_applications
     union select channel from pp_applications
     union select 'late' from pp_applications where late
     union select 'due today' from pp_applications where due_on = '${today}' and clock_from is not null
     union select 'overdue' from pp_applications where due_on < '${today}' and clock_from is not null
     union select case when answer_by < '${today}' then 'answer overdue' else 'stopped' end
       from pp_information_requests where answered_on is null`,
  );
  return found.map(({ what }) => what);
}

/** What there is of violations: how many in each state, and of the open ones, who owes what. */
export async function violations(db: Db, today: string): Promise<Record<string, number>> {
  const found = await rows<{ what: string; n: number }>(
    db,
    `select case when state <> 'opened' then state when answered_on is not null then 'answered'
       when answer_by < '${today}' then 'not answered' else 'to be answered' end as what,
       count(*)::int as n
     from pp_violations group by 1`,
  );
  return Object.fromEntries(found.map(({ what, n }) => [what, n]));
}

/** Everything that must be the same in two loads: ids and clock times of the machine aside. */
export async function fingerprint(db: Db): Promise<unknown[]> {
  return rows(
    db,
    `select p.bin, p.slug, p.trading_name, p.ladder, p.partnership, p.description_kk, p.public_phone,
       (select sum(points) from pp_point_entries e where e.partner_id = p.id) as points,
       (select string_agg(concat_ws('|', j.title_kk, j.summary_ru, j.customer_name, j.life,
          j.publication, j.started_on, j.finished_on, j.submitted_on, j.published_on), ';' order by j.id)
          from pp_projects j where j.partner_id = p.id) as projects,
       (select string_agg(concat_ws('|', s.name, s.state, a.number, a.valid_until, a.state), ';'
          order by s.id, a.id) from pp_specialists s left join pp_specialist_attestations a
          on a.specialist_id = s.id where s.partner_id = p.id) as people,
       (select string_agg(concat_ws('|', u.url, u.title, u.published_on, u.state), ';' order by u.id)
          from pp_publications u where u.partner_id = p.id) as publications,
       (select string_agg(concat_ws('|', l.name, l.finished_on, l.amount_tenge, l.state), ';'
          order by l.id) from pp_large_projects l where l.partner_id = p.id) as large,
       (select string_agg(concat_ws('|', t.year, t.amount_tenge, t.state), ';' order by t.id)
          from pp_turnovers t where t.partner_id = p.id) as turnovers,
       (select f.size || f.name from files f join files_related_mph m on m.file_id = f.id
          where m.related_type = 'plugin::partner-program.partner' and m.related_id = p.id) as logo,
       (select string_agg(concat_ws('|', e.action, e.to_state, date_trunc('minute', e.at)), ';' order by e.id)
          from pp_journal_entries e where e.partner_id = p.id) as journal
     from pp_partners p order by p.id`,
  );
}
