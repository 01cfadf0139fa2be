import type { UserRole } from '../../src/plugins/partner-program/rules/partners/partner';
import { makePartner } from '../support/programme';
import type { Expectation, ValidCall } from './expectations';
import { created, makeFile, PDF } from './expectations.files';
import type { Kind, MakeRecord } from './expectations.staff';
import type { Persona } from './personas';
import {
  endApplications,
  makeApplication,
  makePaper,
  makeQuestion,
  makeStaffApplication,
} from './records.applications';
import { holdKkv } from './records.requests';
import { cabinet, staff } from './rules';
import type { World } from './world';

const BASE = '/api/partner-program/cabinet';
const TIMES = { created_at: new Date(), updated_at: new Date() };
const AGAINST = { note: 'проверка' };
let made = 0;

/** A shipped row of the catalogue that nobody has confirmed. */
const requirement: MakeRecord = async ({ server }) => {
  const documentId = `requirement${++made}`;
  await server.db('pp_requirements').insert({
    ...TIMES,
    document_id: documentId,
    code: documentId,
    occasion: 'upgrade',
    level: 'basic',
    rhythm: 'second-year',
    checked_by: 'staff',
    name_ru: 'Проверка',
    name_kk: 'Тексеру',
    name_en: 'Check',
    effective_from: '2026-01-01',
    placeholder: true,
  });
  return documentId;
};

const staffs =
  (kind: 'initial' | 'renewal', state: string): MakeRecord =>
  ({ server }) =>
    makeStaffApplication(server, kind, state);
const asked: MakeRecord = async ({ server }) => {
  const { id } = await makePartner(server);
  const application = await makeApplication(server, id, 'initial', 'under-decision');
  await makeQuestion(server, application);
  return application.documentId;
};
const paperOf =
  (state: string): MakeRecord =>
  async ({ server }) => {
    const { id } = await makePartner(server);
    const application = await makeApplication(server, id, 'initial', 'under-decision');
    return makePaper(server, application, state);
  };

/** What staff decide about requirements, applications and their documents. */
export const APPLICATION_KINDS: readonly Kind[] = [
  {
    record: 'requirement',
    records: 'requirements',
    actions: { confirm: { on: requirement, input: {} } },
  },
  {
    record: 'application',
    records: 'applications',
    actions: {
      'preliminary-approve': { on: staffs('initial', 'submitted'), input: {} },
      'submit-package': {
        on: staffs('initial', 'documents-wanted'),
        input: { receivedOn: '2026-12-01' },
      },
      'want-document': { on: staffs('initial', 'documents-wanted'), input: { document: 'Устав' } },
      'register-answer': { on: asked, input: { answer: 'Восемь', receivedOn: '2026-12-01' } },
      ask: { on: staffs('initial', 'under-decision'), input: { question: 'Сколько человек?' } },
      approve: { on: staffs('initial', 'under-decision'), input: AGAINST },
      lower: { on: staffs('renewal', 'under-decision'), input: AGAINST },
      refuse: { on: staffs('initial', 'under-decision'), input: {} },
    },
  },
  {
    record: 'application-document',
    records: 'application-documents',
    actions: {
      accept: { on: paperOf('uploaded'), input: {} },
      reject: { on: paperOf('uploaded'), input: { remarks: 'не та' } },
      strike: { on: paperOf('wanted'), input: { reason: 'не нужна' } },
    },
  },
];

type Call = (world: World, by?: Persona) => Promise<ValidCall> | ValidCall;

function own(route: string, role: UserRole, status: number, make: Call): [string, Expectation] {
  const [method = '', path = ''] = route.split(' ');
  return [`${method} ${BASE}${path}`, { rule: cabinet(role, 'own', status), make }];
}

interface OnOne {
  readonly role?: UserRole;
  readonly state: string;
  /** What is sent beside the version. */
  readonly body?: (
    world: World,
    application: { id: number; documentId: string },
  ) => Promise<object>;
}

/** A route about one application of the partner. */
function about(route: string, { role = 'member', state, body }: OnOne): [string, Expectation] {
  const [method = '', end = ''] = route.split(' ');
  const make = async (world: World): Promise<ValidCall> => {
    const { server } = world;
    const application = await makeApplication(server, world.own.id, 'upgrade', state);
    const sent = { expectedVersion: 1, ...(body && (await body(world, application))) };
    const path = `${BASE}/applications/${application.documentId}${end}`;
    return method === 'GET' ? { path } : { path, body: sent };
  };
  return [
    `${method} ${BASE}/applications/:documentId${end}`,
    { rule: cabinet(role, 'record'), make },
  ];
}

/** Without an open upgrade, and holding what it raises. */
async function mayUpgrade({ server, own: mine, foreign }: World, by?: Persona): Promise<ValidCall> {
  const { id } = by?.startsWith('foreign') ? foreign : mine;
  await holdKkv(server, id);
  await endApplications(server, id, 'upgrade');
  return { path: `${BASE}/applications`, body: { kind: 'upgrade' } };
}

/** Doors of the cabinet to requirements and applications. */
export const APPLICATION_CABINET: readonly [string, Expectation][] = [
  own('GET /requirements', 'viewer', 200, () => ({ path: `${BASE}/requirements?for=initial` })),
  own('GET /requirements/catalogue', 'viewer', 200, () => ({
    path: `${BASE}/requirements/catalogue`,
  })),
  own('GET /applications', 'viewer', 200, () => ({ path: `${BASE}/applications` })),
  own('POST /applications', 'member', 201, mayUpgrade),
  about('GET ', { role: 'viewer', state: 'draft' }),
  about('PUT ', { state: 'draft', body: async () => ({ goals: 'Иные' }) }),
  about('POST /submit', { state: 'draft', body: async () => ({ programmeText: '2026-1' }) }),
  about('POST /submit-package', { state: 'documents-wanted' }),
  about('POST /withdraw', { state: 'under-decision' }),
  about('POST /documents', {
    state: 'documents-wanted',
    body: async (world, application) => ({
      document: await makePaper(world.server, application),
      file: await makeFile(world),
    }),
  }),
  about('POST /answers', {
    state: 'under-decision',
    body: async ({ server }, application) => ({
      question: await makeQuestion(server, application),
      answer: 'Двадцать',
    }),
  }),
];

/** An application's page in the panel. */
export const APPLICATION_PAGES: readonly [string, Expectation][] = [
  [
    'GET /partner-program/applications/:documentId/overview',
    {
      rule: staff('applications.overview'),
      make: async (world: World): Promise<ValidCall> => {
        const documentId = await staffs('initial', 'under-decision')(world);
        return { path: `/partner-program/applications/${documentId}/overview` };
      },
    },
  ],
  [
    'POST /partner-program/application-documents/:documentId/files',
    {
      rule: created(staff('files.write')),
      make: async (world: World): Promise<ValidCall> => ({
        path: `/partner-program/application-documents/${await paperOf('wanted')(world)}/files`,
        body: {},
        file: PDF,
      }),
    },
  ],
];
