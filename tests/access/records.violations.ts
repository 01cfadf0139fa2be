import type { TestServer } from '../support';

let made = 0;

/** A violation of the partner that is open, answered, or decided; by its public name. */
export async function makeViolation(
  { db }: TestServer,
  partnerId: number,
  state: 'opened' | 'answered' | 'confirmed' = 'opened',
): Promise<string> {
  made += 1;
  const documentId = `violation${made}`;
  await db('pp_violations').insert({
    document_id: documentId,
    partner_id: partnerId,
    clause: '5.3',
    happened_on: '2026-11-20',
    source: 'audit',
    description: 'Цена названа клиенту до согласования',
    state: state === 'confirmed' ? 'confirmed' : 'opened',
    opened_on: '2026-11-25',
    answer_by: '2027-12-31',
    answered_on: state === 'opened' ? null : '2026-11-26',
    decided_on: state === 'confirmed' ? '2026-11-27' : null,
    created_at: new Date(),
    updated_at: new Date(),
  });
  return documentId;
}
