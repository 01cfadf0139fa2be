import { createHash } from 'node:crypto';

import type { TestServer } from '../support';
import { makeCertified } from '../access/expectations.certificates';
import { makeException } from '../access/expectations.calendar';
import { makeCode, makeDeadMail } from '../access/mails';
import { makeQualification } from '../access/qualifications';
import {
  makeActivity,
  makeCompetence,
  makeEntry,
  makeProject,
  makeSale,
  makeUserRecord,
} from '../access/records';
import { makeApplication, makePaper, makeQuestion } from '../access/records.applications';
import { makeContactsConsent } from '../access/records.consents';
import { makeHandover } from '../access/records.handovers';
import { makeClaim, makeKey, makeTransfer } from '../access/records.licence-keys';
import { makeComparison, makeConsent, makeEvaluation } from '../access/records.quality';
import { makeRequest } from '../access/records.requests';
import { makeCall, makeDraft, makeResult } from '../access/records.surveys';
import { makeViolation } from '../access/records.violations';
import type { Desk } from './desk';

/** Makes a record of a type and answers its public name. */
type Maker = (desk: Desk) => Promise<string>;
type Makers = Readonly<Record<string, Maker>>;

const TIMES = { created_at: new Date(), updated_at: new Date() };
let made = 0;

async function newest({ server }: Desk, table: string): Promise<string> {
  const rows = server.db(table).orderBy('id', 'desc');
  return (await rows.first<{ document_id: string }>('document_id')).document_id;
}

/** The newest row of a table that is never empty here, or not after this was done. */
const newestOf =
  (table: string, before?: Maker): Maker =>
  async (desk) => {
    await before?.(desk);
    return newest(desk, table);
  };

const ofPartner =
  (make: (server: TestServer, partnerId: number) => Promise<string>): Maker =>
  ({ server, partner }) =>
    make(server, partner.id);

/** A row that no helper of other tests makes. */
const row =
  (table: string, values: (desk: Desk, number: number) => Promise<object> | object): Maker =>
  async (desk) => {
    made += 1;
    const documentId = `governed${made}`;
    const own = await values(desk, made);
    await desk.server.db(table).insert({ ...TIMES, document_id: documentId, ...own });
    return documentId;
  };

const notification = row('pp_notifications', ({ partner }, number) => ({
  event: `governed:${number}`,
  code: 'qualification.confirmed',
  facts: '{}',
  at: new Date(),
  partner_id: partner.id,
}));

const project: Maker = ({ server, partner }) =>
  makeProject(server, partner.id, { life: 'in-work' });
const sale = ofPartner(makeSale);

const application = (desk: Desk): ReturnType<typeof makeApplication> =>
  makeApplication(desk.server, desk.partner.id, 'initial', 'under-decision');

/** What is entered and edited by hand, but never cloned nor deleted. */
export const OPEN: Makers = {
  partner: ({ partner }) => Promise.resolve(partner.documentId),
  region: newestOf('pp_regions'),
  city: newestOf('pp_cities'),
  industry: newestOf('pp_industries'),
  'project-category': newestOf('pp_project_categories'),
  product: newestOf('pp_products'),
  activity: ({ server }) => makeActivity(server),
  requirement: newestOf('pp_requirements'),
  'enterprise-project': project,
  specialist: ofPartner((server, id) => makeQualification(server, id, 'specialist')),
  'specialist-attestation': ofPartner((server, id) => makeQualification(server, id, 'attestation')),
  publication: ofPartner((server, id) => makeQualification(server, id, 'publication')),
  'large-project': ofPartner((server, id) => makeQualification(server, id, 'largeProject')),
  turnover: ofPartner((server, id) => makeQualification(server, id, 'turnover')),
};

/** What is entered by hand and then never changed. */
export const ENTERED: Makers = {
  setting: row('pp_settings', () => ({
    key: 'competence.rights',
    value: '{}',
    effective_from: '2030-01-01',
  })),
};

/** What only use cases write. */
export const CLOSED: Makers = {
  'calendar-exception': ({ server }) => makeException(server),
  'calendar-year': newestOf('pp_calendar_years'),
  'partner-user': ofPartner(makeUserRecord),
  'partner-status': newestOf('pp_partner_statuses'),
  consent: ofPartner(makeContactsConsent),
  competence: ({ server }) => makeCompetence(server),
  'competence-term': newestOf('pp_competence_terms', ({ server }) => makeCompetence(server)),
  certificate: newestOf('pp_certificates', ({ server }) => makeCertified(server)),
  'point-entry': ofPartner((server, id) => makeEntry(server, id)),
  'point-request': ofPartner((server, id) => makeRequest(server, id, 'submitted')),
  violation: ofPartner(makeViolation),
  questionnaire: newestOf('pp_questionnaires'),
  'questionnaire-draft': ({ server }) => makeDraft(server),
  application: async (desk) => (await application(desk)).documentId,
  'application-document': async (desk) => makePaper(desk.server, await application(desk)),
  'information-request': async (desk) => makeQuestion(desk.server, await application(desk)),
  'licence-key': ofPartner(makeKey),
  'licence-key-hash': newestOf('pp_licence_key_hashes', ofPartner(makeKey)),
  'licence-key-revision': newestOf('pp_licence_key_revisions', ofPartner(makeKey)),
  'key-claim': ofPartner(makeClaim),
  'quality-handover': ofPartner((server, id) => makeHandover(server, id)),
  'key-transfer': ofPartner(makeTransfer),
  'quality-participation': ofPartner(makeConsent),
  'quality-evaluation': ofPartner(makeEvaluation),
  'quality-evaluation-share': newestOf('pp_quality_evaluation_shares', ofPartner(makeEvaluation)),
  sale,
  'sale-revision': newestOf('pp_sale_revisions', sale),
  notification,
  'private-file': row('pp_private_files', ({ partner }, number) => ({
    partner_id: partner.id,
    name: 'a.pdf',
    type: 'application/pdf',
    bytes: 10,
    stored_at: new Date(),
    checksum: createHash('sha256').update(String(number)).digest('hex'),
    storage_key: createHash('sha256').update(`key ${number}`).digest('hex'),
  })),
  'journal-entry': newestOf('pp_journal_entries'),
  'job-run': newestOf('pp_job_runs'),
  'outbox-message': ({ server }) => makeDeadMail(server),
  'mail-template': row('pp_mail_templates', (_desk, revision) => ({
    code: 'x',
    language: 'ru',
    revision,
    subject: 'x',
    body: 'x',
  })),
};

/** What only use cases write, and the Content Manager does not even show. */
export const HIDDEN: Makers = {
  'monitor-report': row('pp_monitor_reports', (_desk, number) => ({
    fingerprint: `governed ${number}`,
    state: 'received',
    source: 'monitor',
    received_at: new Date(),
    key_hash: 'c'.repeat(32),
    content: '{"categories":[],"tests":[]}',
  })),
  'survey-call': ofPartner(makeCall),
  'benchmark-cell': ofPartner(async (server, id) => (await makeComparison(server, id)).cell),
  'benchmark-snapshot': ofPartner(
    async (server, id) => (await makeComparison(server, id)).snapshot,
  ),
  'survey-result': ofPartner(makeResult),
  'month-rank': row('pp_month_ranks', ({ partner }, number) => ({
    partner_id: partner.id,
    // Long before the programme: nobody looks at these days.
    month_end: `19${String(number).padStart(2, '0')}-01-31`,
    rank: 1,
  })),
  'partner-slug': row('pp_partner_slugs', ({ partner }, number) => ({
    slug: `former-${number}`,
    partner_id: partner.id,
  })),
  'password-code': newestOf('pp_password_codes', ({ server }) => makeCode(server)),
  'notification-read': row('pp_notification_reads', async (desk, number) => {
    const documentId = await notification(desk);
    const [user] = await desk.server.db('up_users').limit(1).pluck<number[]>('id');
    const told = desk.server.db('pp_notifications').where({ document_id: documentId });
    const { id } = await told.first<{ id: number }>('id');
    return { notification_id: id, user_id: user, read_at: new Date(number) };
  }),
  'desk-owner': row('pp_desk_owners', (_desk, number) => ({
    record: 'application',
    record_id: `governed${number}`,
    owner_id: null,
  })),
  'calendar-link': row('pp_calendar_links', async ({ server, partner }, number) => {
    const [user] = await server.db('up_users').limit(1).pluck<number[]>('id');
    const own = { user_id: user, partner_id: partner.id, made_at: new Date(number) };
    return { ...own, secret_hash: `hash ${number}` };
  }),
  'idempotency-key': row('pp_idempotency_keys', (_desk, number) => ({
    owner: 'user 1',
    key: `governed ${number}`,
    request_hash: 'x',
  })),
};
