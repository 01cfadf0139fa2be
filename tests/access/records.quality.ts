import type { TestServer } from '../support';

const TIMES = { created_at: new Date(), updated_at: new Date() };
let made = 0;

/** The partner's consent, as its last word. */
export async function makeConsent(
  { db }: Pick<TestServer, 'db'>,
  partnerId: number,
  consent = 'given',
): Promise<string> {
  const documentId = `consent${++made}`;
  await db('pp_quality_participations').insert({
    ...TIMES,
    document_id: documentId,
    partner_id: partnerId,
    consent,
    text_version: '1',
    at: '2026-05-01T00:00:00Z',
  });
  return documentId;
}

/** An evaluation of a month of its own, in which the partner stood at nothing. */
export async function makeEvaluation(
  { db }: Pick<TestServer, 'db'>,
  partnerId: number,
): Promise<string> {
  const documentId = `evaluation${++made}`;
  // Long before the programme: nothing else looks at these months.
  const month = `${2025 - Math.floor(made / 12)}-${String((made % 12) + 1).padStart(2, '0')}-01`;
  const [row] = await db('pp_quality_evaluations')
    .insert({
      ...TIMES,
      document_id: documentId,
      month,
      revision: 1,
      window_from: '2020-01-01',
      window_before: '2021-01-01',
      known_before: new Date(),
      evaluated_at: new Date(),
      partners: 1,
      holding: 0,
      gained: 0,
      lost: 0,
    })
    .returning<{ id: number }[]>('id');
  await db('pp_quality_evaluation_shares').insert({
    ...TIMES,
    document_id: `${documentId}share`,
    evaluation_id: row?.id,
    month,
    revision: 1,
    partner_id: partnerId,
    bought: 0,
    handed_over: 0,
    holds: false,
    reason: 'no-keys',
    change: 'none',
  });
  return documentId;
}
