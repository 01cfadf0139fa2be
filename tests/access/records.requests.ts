import type { TestServer } from '../support';

const TIMES = { created_at: new Date(), updated_at: new Date() };
const HELD_FROM = '2026-01-10';
let made = 0;

/** A complete request of the partner, which holds ККВ on the day of its activity. */
export async function makeRequest(
  server: TestServer,
  partnerId: number,
  state: string,
): Promise<string> {
  await holdKkv(server, partnerId);
  const documentId = `request${++made}`;
  const address = `example.kz/${documentId}`;
  await server.db('pp_point_requests').insert({
    ...TIMES,
    document_id: documentId,
    partner_id: partnerId,
    state,
    channel: 'cabinet',
    activity_code: 'marketing-article',
    activity_on: '2026-11-20',
    title: 'Статья о проекте',
    addresses: JSON.stringify([`https://${address}`]),
    address_keys: JSON.stringify([address]),
    file_ids: '[]',
    received_on: state === 'draft' ? null : '2026-11-25',
  });
  return documentId;
}

/** What staff send to register a request that came by e-mail. */
export async function requestByMail(
  server: TestServer,
  partner: { id: number; documentId: string },
): Promise<object> {
  await holdKkv(server, partner.id);
  return {
    partner: partner.documentId,
    receivedOn: '2026-11-25',
    activity: 'marketing-article',
    on: '2026-11-20',
    title: 'Статья о проекте',
    addresses: [`https://example.kz/mail${++made}`],
  };
}

/** The partner holds ККВ, basic unless told. @returns the record number of the competence */
export async function holdKkv(
  { db }: TestServer,
  partnerId: number,
  level: 'basic' | 'advanced' = 'basic',
): Promise<number> {
  const kkv = { partner_id: partnerId, kind: 'kkv' };
  const held = await db('pp_competences').where(kkv).first<{ id: number } | undefined>('id');
  if (held) return held.id;
  const [row] = await db('pp_competences')
    .insert({
      ...TIMES,
      document_id: `kkv${partnerId}`,
      partner_id: partnerId,
      kind: 'kkv',
      started_on: HELD_FROM,
    })
    .returning<{ id: number }[]>('id');
  await db('pp_competence_terms').insert({
    ...TIMES,
    document_id: `kkvterm${partnerId}`,
    competence_id: row?.id,
    seq: 1,
    level,
    from_day: HELD_FROM,
    last_day: '2027-01-09',
    cause_kind: 'award',
  });
  return row?.id ?? 0;
}
