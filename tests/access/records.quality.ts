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

/** What the partner's customers answered in a month, and what it was shown of others. */
export async function makeComparison(
  { db }: Pick<TestServer, 'db'>,
  partnerId: number,
): Promise<{ cell: string; snapshot: string }> {
  made += 1;
  const [cell, snapshot] = [`cell${made}`, `snapshot${made}`];
  const month = `${2030 + Math.floor(made / 12)}-${String((made % 12) + 1).padStart(2, '0')}-01`;
  const row = { ...TIMES, partner_id: partnerId, month };
  const tallies = JSON.stringify({ design: { sum: 5, count: 1 } });
  await db('pp_benchmark_cells').insert({ ...row, document_id: cell, tallies });
  const none = { area: null, cut: null, value: null, partners: null, reason: 'few-partners' };
  const figures = [{ code: '', own: { sum: 0, count: 0 }, ...none }];
  const shown = { figures: JSON.stringify(figures), frozen_at: new Date() };
  await db('pp_benchmark_snapshots').insert({ ...row, document_id: snapshot, ...shown });
  return { cell, snapshot };
}

/** The month of an evaluation, YYYY-MM. */
export async function monthOf({ db }: Pick<TestServer, 'db'>, documentId: string): Promise<string> {
  const row = db('pp_quality_evaluations').where({ document_id: documentId });
  return (await row.first<{ month: string }>('month')).month.slice(0, 7);
}
