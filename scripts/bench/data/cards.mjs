/**
 * What a stock Strapi application would keep to answer the same list with `find`: a card with its
 * points as a column and its categories as relations, filled from the real tables.
 */
export async function fillStockCards(client) {
  await client.query(`insert into bench_cards
      (id, document_id, name, slug, points, project_count, level, quality_programme, created_at, updated_at)
    select p.id, p.document_id, p.trading_name, p.slug, coalesce(e.points, 0), coalesce(j.projects, 0),
      t.level, q.id is not null, now(), now()
    from pp_partners p
    join pp_competences c on c.partner_id = p.id and c.kind = 'kkv' and c.ended_on is null
    join lateral (select level from pp_competence_terms where competence_id = c.id
      order by seq desc limit 1) t on t.level = 'advanced'
    left join pp_competences q on q.partner_id = p.id and q.kind = 'quality-program'
    left join (select partner_id, sum(points)::int points from pp_point_entries
      where scheme = 'kkv' group by partner_id) e on e.partner_id = p.id
    left join (select partner_id, count(*)::int projects from pp_projects
      where publication = 'published' group by partner_id) j on j.partner_id = p.id
    where p.partnership = 'active' and p.listed`);
  await client.query(`insert into bench_cards_city_lnk (card_id, city_id)
    select c.id, l.city_id from bench_cards c join pp_partners_city_lnk l on l.partner_id = c.id`);
  for (const [table, link, column] of [
    ['bench_cards_categories_lnk', 'pp_projects_category_lnk', 'project_category_id'],
    ['bench_cards_industries_lnk', 'pp_projects_industry_lnk', 'industry_id'],
  ]) {
    await client.query(`insert into ${table} (card_id, ${column})
      select distinct c.id, l.${column} from bench_cards c
      join pp_projects p on p.partner_id = c.id and p.publication = 'published'
      join ${link} l on l.enterprise_project_id = p.id`);
  }
}
