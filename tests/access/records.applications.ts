import type { TestServer } from '../support';
import { makePartner } from '../support/programme';
import { holdKkv } from './records.requests';

const TIMES = { created_at: new Date(), updated_at: new Date() };
const OPEN = ['draft', 'submitted', 'documents-wanted', 'under-decision'];
/** What can be raised, and what can be lowered. */
const LEVEL = { upgrade: 'basic', renewal: 'advanced' } as const;
let made = 0;

interface Made {
  readonly id: number;
  readonly documentId: string;
}

/** A complete application of the partner, which has no other open one of that kind then. */
export async function makeApplication(
  server: TestServer,
  partnerId: number,
  kind: 'initial' | 'upgrade' | 'renewal',
  state: string,
): Promise<Made> {
  const { db } = server;
  await endApplications(server, partnerId, kind);
  const documentId = `application${++made}`;
  const decided = state === 'under-decision' || state === 'submitted';
  const [row] = await db('pp_applications')
    .insert({
      ...TIMES,
      document_id: documentId,
      partner_id: partnerId,
      competence_id: kind === 'initial' ? null : await holdKkv(server, partnerId, LEVEL[kind]),
      kind,
      state,
      channel: 'cabinet',
      late: false,
      goals: 'Продавать Энтерпрайз',
      summary: 'Компания из Алматы',
      experience: 'Три портала',
      received_on: '2026-12-01',
      term_last_day: kind === 'renewal' ? '2027-01-09' : null,
      times: JSON.stringify({
        reviewDays: 3,
        decisionDays: 7,
        answerDays: 14,
        renewalOpens: 60,
        renewalCloses: 14,
      }),
      clock_from: decided ? '2026-12-01' : null,
      clock_days: decided ? 7 : null,
    })
    .returning<{ id: number }[]>('id');
  return { id: row?.id ?? 0, documentId };
}

/** Takes back what is open. */
export async function endApplications(
  { db }: TestServer,
  partnerId: number,
  kind: string,
): Promise<void> {
  const open = db('pp_applications').where({ partner_id: partnerId, kind }).whereIn('state', OPEN);
  await open.update({ state: 'withdrawn', clock_from: null });
}

/** An application of a partner of its own. */
export async function makeStaffApplication(
  server: TestServer,
  kind: 'initial' | 'renewal',
  state: string,
): Promise<string> {
  const { id } = await makePartner(server);
  return (await makeApplication(server, id, kind, state)).documentId;
}

/** A document that is wanted for an application. */
export async function makePaper(
  { db }: TestServer,
  application: Made,
  state = 'wanted',
): Promise<string> {
  const documentId = `paper${++made}`;
  const names = { name_ru: 'Справка', name_kk: 'Анықтама', name_en: 'Certificate' };
  const of = { application_id: application.id, document_id: documentId };
  await db('pp_application_documents').insert({ ...TIMES, ...names, ...of, state });
  return documentId;
}

/** A question about an application that words answer. */
export async function makeQuestion({ db }: TestServer, application: Made): Promise<string> {
  const documentId = `question${++made}`;
  await db('pp_information_requests').insert({
    ...TIMES,
    document_id: documentId,
    application_id: application.id,
    question: 'Сколько человек?',
    asked_on: '2026-12-01',
    answer_by: '2026-12-15',
  });
  return documentId;
}
