import type { TestServer } from '../support';
import { makeConsent } from './records.quality';

const TIMES = { created_at: new Date(), updated_at: new Date() };
let made = 0;

/** A customer of the partner, which consents, that can be called at any hour. */
export async function makeCall(server: TestServer, partnerId: number): Promise<string> {
  await makeConsent(server, partnerId);
  const documentId = `surveycall${++made}`;
  const contact = { name: 'Айгүл Сапарова', phone: '+7 700 000 00 00' };
  const unsaid = { post: null, extension: null, email: null, city: null, comment: null };
  await server.db('pp_survey_calls').insert({
    ...TIMES,
    document_id: documentId,
    partner_id: partnerId,
    handover: `handover${documentId}`,
    state: 'waiting',
    handed_on: '2026-11-20',
    warned: true,
    sites: JSON.stringify(['example.kz']),
    contact: JSON.stringify({ ...contact, ...unsaid }),
    log: '[]',
    attempts: 0,
  });
  return documentId;
}

/** What a customer of the partner answered. */
export async function makeResult(server: TestServer, partnerId: number): Promise<string> {
  const call = await makeCall(server, partnerId);
  const row = server.db('pp_survey_calls').where({ document_id: call });
  const { id } = await row.first<{ id: number }>('id');
  const documentId = `surveyresult${made}`;
  await server.db('pp_survey_results').insert({
    ...TIMES,
    document_id: documentId,
    partner_id: partnerId,
    call_id: id,
    handover: `handover${call}`,
    edition: 1,
    answered_on: '2026-12-01',
    answers: JSON.stringify({ design: 5 }),
  });
  return documentId;
}

/** An edition of the questionnaire that is being written. */
export async function makeDraft({ db }: TestServer): Promise<string> {
  await db('pp_questionnaire_drafts').where('state', 'draft').update({ state: 'discarded' });
  const { questions } = await db('pp_questionnaires').first<{ questions: string }>('questions');
  const documentId = `questionnairedraft${++made}`;
  await db('pp_questionnaire_drafts').insert({
    ...TIMES,
    document_id: documentId,
    state: 'draft',
    based_on: 1,
    questions,
  });
  return documentId;
}

/** The newest edition, where no other is being written. */
export async function newestEdition({ db }: TestServer): Promise<string> {
  await db('pp_questionnaire_drafts').where('state', 'draft').update({ state: 'discarded' });
  const newest = db('pp_questionnaires').orderBy('edition', 'desc');
  return (await newest.first<{ document_id: string }>('document_id')).document_id;
}
