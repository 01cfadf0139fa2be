import type { TestServer } from '../support';

const TIMES = { created_at: new Date(), updated_at: new Date() };
let made = 0;

/** The owner's consent to publish the partner's contacts. */
export async function makeContactsConsent(
  { db }: Pick<TestServer, 'db'>,
  partnerId: number,
): Promise<string> {
  const documentId = `contacts${++made}`;
  await db('pp_consents').insert({
    ...TIMES,
    document_id: documentId,
    partner_id: partnerId,
    kind: 'contacts-published',
    consent: 'given',
    text_version: '1',
    at: '2026-05-01T00:00:00Z',
    channel: 'cabinet',
  });
  return documentId;
}
