import type { TestServer } from '../support';
import { COMPLETE_PROJECT, makePartner, makePartnerUser } from '../support/programme';

const TIMES = { created_at: new Date(), updated_at: new Date() };
let made = 0;

function newId(): string {
  made += 1;
  return `record${made}`;
}

/** A complete project of the partner in that state. */
export async function makeProject(
  { db }: TestServer,
  partnerId: number,
  state: { life: string; publication?: string },
): Promise<string> {
  const documentId = newId();
  const { titleRu, titleKk, customerName, startedOn, finishedOn } = COMPLETE_PROJECT;
  const [row] = await db('pp_projects')
    .insert({
      ...TIMES,
      document_id: documentId,
      partner_id: partnerId,
      title_ru: titleRu,
      title_kk: titleKk,
      customer_name: customerName,
      started_on: startedOn,
      finished_on: state.life === 'finished' ? finishedOn : null,
      life: state.life,
      publication: state.publication ?? 'draft',
    })
    .returning<{ id: number }[]>('id');
  const { category, industry, product } = COMPLETE_PROJECT;
  const link = (table: string, from: string, code: string): Promise<unknown> =>
    db.raw(
      `insert into pp_projects_${table}_lnk (enterprise_project_id, ${table === 'category' ? 'project_category' : table}_id)
       select ?, id from ${from} where code = ?`,
      [row?.id ?? 0, code],
    );
  await link('category', 'pp_project_categories', category);
  await link('industry', 'pp_industries', industry);
  await link('product', 'pp_products', product);
  return documentId;
}

/** A competence of a partner of its own, in force; or one of that partner's, over. */
export async function makeCompetence(server: TestServer, holder?: number): Promise<string> {
  const partnerId = holder ?? (await makePartner(server)).id;
  const documentId = newId();
  const [row] = await server
    .db('pp_competences')
    .insert({
      ...TIMES,
      document_id: documentId,
      partner_id: partnerId,
      kind: 'kkv',
      started_on: '2026-01-10',
      ended_on: holder === undefined ? null : '2026-05-31',
    })
    .returning<{ id: number }[]>('id');
  await server.db('pp_competence_terms').insert({
    ...TIMES,
    document_id: newId(),
    competence_id: row?.id,
    seq: 1,
    level: 'basic',
    from_day: '2026-01-10',
    last_day: '2027-01-09',
    cause_kind: 'award',
  });
  return documentId;
}

/** A line of the partner's ledger, by its public name. */
export async function makeEntry(
  { db }: TestServer,
  partnerId: number,
  cause?: { kind: string; id: string },
): Promise<string> {
  const documentId = newId();
  await db('pp_point_entries').insert({
    ...TIMES,
    document_id: documentId,
    partner_id: partnerId,
    scheme: 'kkv',
    points: 10,
    effective_from: '2026-06-01',
    booked_at: '2026-06-01T00:00:00Z',
    cause_kind: cause?.kind ?? 'project',
    cause_id: cause?.id ?? documentId,
    cause_revision: 1,
  });
  return documentId;
}

/** A user of the partner, by its public name. */
export async function makeUserRecord(server: TestServer, partnerId: number): Promise<string> {
  return `user${(await makePartnerUser(server, partnerId, 'member')).id}`;
}

/** A row of the catalogue that waits to be confirmed. */
export async function makeActivity({ db }: TestServer): Promise<string> {
  const documentId = newId();
  await db('pp_activities').insert({
    ...TIMES,
    document_id: documentId,
    code: documentId,
    scheme: 'kkv',
    kind: 'marketing',
    name_ru: 'Статья',
    name_kk: 'Мақала',
    name_en: 'Article',
    formula: 'fixed',
    points: 10,
    effective_from: '2026-01-01',
    placeholder: true,
  });
  return documentId;
}

/** A sale of the partner with its first content, by its public name. */
export async function makeSale({ db }: TestServer, partnerId: number): Promise<string> {
  const documentId = newId();
  const product = await db('pp_products').first<{ id: number }>('id');
  const content = {
    ...TIMES,
    partner_id: partnerId,
    product_id: product.id,
    sold_on: '2026-11-20',
    buyer_bin: '240140000081',
    amount: '3000000.00',
    amount_tiyn: '300000000',
    kind: 'sale',
    enterprise: true,
    revision: 1,
    received_at: '2026-11-21T00:00:00Z',
  };
  const [sale] = await db('pp_sales')
    .insert({ ...content, document_id: documentId, external_id: documentId })
    .returning<{ id: number }[]>('id');
  await db('pp_sale_revisions').insert({ ...content, document_id: newId(), sale_id: sale?.id });
  return documentId;
}
