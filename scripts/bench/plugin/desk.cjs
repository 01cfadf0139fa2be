/** Working days are counted from days near today: a clock of years is no clock. */
const FILL = [
  // A third reviewed, a third decided, a third waited for; every tenth was asked something.
  `insert into pp_applications (document_id, partner_id, kind, state, channel, late, received_on, times,
     clock_from, clock_days, due_on, created_at, updated_at)
   select 'deskapp' || id, id, 'initial', (array['submitted', 'under-decision', 'documents-wanted'])[1 + id % 3],
     'cabinet', false, current_date - (id % 12), '{}',
     case when id % 3 < 2 then current_date - (id % 12) end, case when id % 3 < 2 then 7 end,
     case when id % 3 < 2 and id % 10 > 0 then current_date + 5 - (id % 12) end, now(), now()
   from pp_partners order by id limit :many * 2`,
  `insert into pp_information_requests (document_id, application_id, question, asked_on, answer_by, created_at, updated_at)
   select 'deskask' || id, id, 'Сколько человек?', current_date - 5,
     current_date - 1 + (id % 4), now(), now()
   from pp_applications where document_id like 'deskapp%' and due_on is null and clock_from is not null`,
  `insert into pp_point_requests (document_id, partner_id, state, channel, activity_code, activity_on, title,
     addresses, address_keys, file_ids, received_on, created_at, updated_at)
   select 'deskreq' || id, id, 'submitted', 'cabinet', 'marketing-article', current_date - 9, 'Статья ' || id,
     '[]', '[]', '[]', current_date - (id % 8), now(), now()
   from pp_partners order by id limit :many`,
  `insert into pp_publications (document_id, partner_id, resource, url, title, state, entered_on, waiting_since,
     created_at, updated_at)
   select 'deskpub' || id, id, 'Хабар', 'https://example.kz/' || id, 'Публикация ' || id, 'waiting',
     current_date, current_date - (id % 9), now(), now()
   from pp_partners order by id limit :many`,
  `insert into pp_violations (document_id, partner_id, clause, happened_on, source, description, state, opened_on,
     answer_by, created_at, updated_at)
   select 'deskvio' || id, id, '5.3', current_date - 30, 'audit', 'Цена до согласования', 'opened',
     current_date - 20, current_date - 5 + (id % 20), now(), now()
   from pp_partners order by id limit :many`,
  'analyze',
];

/** About so many open items of every kind, beside those that the data has already. */
exports.fillDesk = async (strapi, { items }) => {
  const { rows } = await strapi.db.connection.raw(
    "select 1 from pp_applications where document_id like 'deskapp%' limit 1",
  );
  if (rows.length > 0) return;
  for (const statement of FILL) {
    await strapi.db.connection.raw(statement.replace(':many', String(Math.ceil(items / 5))));
  }
};
