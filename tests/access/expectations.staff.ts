import { makePartner } from '../support/programme';
import type { Expectation, Expectations, ValidCall } from './expectations';
import { makeActivity, makeCompetence, makeEntry, makeProject, makeUserRecord } from './records';
import { PAGE_ROUTES } from './expectations.pages';
import { makeViolation } from './records.violations';
import { makeRequest, requestByMail } from './records.requests';
import { making, staff } from './rules';
import { LICENCE_KEY_KINDS } from './expectations.licence-keys';
import { QUALITY_KINDS } from './expectations.quality';
import { HANDOVER_KINDS } from './expectations.monitor-reports';
import { CALENDAR_KINDS } from './expectations.calendar';
import { APPLICATION_KINDS, APPLICATION_PAGES } from './expectations.applications';
import { QUALIFICATION_KINDS } from './expectations.qualifications';
import { SURVEY_KINDS } from './expectations.surveys';
import { makeDeadMail } from './mails';
import type { World } from './world';

const BASE = '/partner-program';
const WHY = { reason: 'проверка' };
export type MakeRecord = (world: World) => Promise<string>;

function plain(
  route: string,
  permission: string,
  path?: (world: World) => string,
): [string, Expectation] {
  const [method = '', shape = ''] = route.split(' ');
  const make = (world: World): ValidCall => ({ path: BASE + (path?.(world) ?? shape) });
  return [`${method} ${BASE}${shape}`, { rule: staff(permission), make }];
}

interface Spec {
  readonly on: MakeRecord;
  readonly input: object | (() => object);
  /** The version of the record that `on` makes; 1 unless told. */
  readonly version?: number;
}

export interface Kind {
  readonly record: string;
  readonly records: string;
  readonly actions: Readonly<Record<string, Spec>>;
}

/** The routes of all actions of one kind of record, each with its own permission. */
function actionsOf({ record, records, actions }: Kind): [string, Expectation][] {
  const specs = Object.entries(actions);
  const permissions = specs.map(([name]) => `${record}.${name}`);
  const path = async (world: World): Promise<string> =>
    `${BASE}/${records}/${await specs[0]?.[1].on(world)}/actions`;
  const legal: [string, Expectation] = [
    `GET ${BASE}/${records}/:documentId/actions`,
    {
      rule: staff('journal.read', ...permissions),
      make: async (world) => ({ path: await path(world) }),
    },
  ];
  return [
    legal,
    ...specs.map(([name, spec]) => single(record, records, name, spec)),
    ...specs.map(([name, spec]) => many(record, records, name, spec)),
  ];
}

function inputOf({ input }: Spec): object {
  return typeof input === 'function' ? (input as () => object)() : input;
}

async function named(
  world: World,
  { on, version = 1 }: Spec,
): Promise<{ documentId: string; expectedVersion: number }> {
  return { documentId: await on(world), expectedVersion: version };
}

function single(record: string, records: string, name: string, spec: Spec): [string, Expectation] {
  const make = async (world: World): Promise<ValidCall> => {
    const { documentId, ...seen } = await named(world, spec);
    return {
      path: `${BASE}/${records}/${documentId}/actions/${name}`,
      body: { ...seen, input: inputOf(spec) },
    };
  };
  const rule = staff(`${record}.${name}`);
  return [`POST ${BASE}/${records}/:documentId/actions/${name}`, { rule, make }];
}

function many(record: string, records: string, name: string, spec: Spec): [string, Expectation] {
  const path = `${BASE}/${records}/actions/${name}`;
  const make = async (world: World): Promise<ValidCall> => ({
    path,
    body: { ids: [await named(world, spec)], input: inputOf(spec) },
  });
  return [`POST ${path}`, { rule: staff(`${record}.${name}`), make }];
}

let mails = 0;
const partner: MakeRecord = async ({ server }) => (await makePartner(server)).documentId;
const suspended: MakeRecord = async ({ server }) => {
  const { id, documentId } = await makePartner(server);
  await server.db('pp_partners').where({ id }).update({ partnership: 'suspended' });
  return documentId;
};
const project =
  (life: string, publication = 'draft'): MakeRecord =>
  ({ server, own }) =>
    makeProject(server, own.id, { life, publication });
const competence: MakeRecord = ({ server }) => makeCompetence(server);

const user: MakeRecord = ({ server, own }) => makeUserRecord(server, own.id);

const submitted: MakeRecord = ({ server, own }) => makeRequest(server, own.id, 'submitted');

const violation =
  (state: 'opened' | 'answered' | 'confirmed'): MakeRecord =>
  ({ server, own }) =>
    makeViolation(server, own.id, state);
const VERDICT = { partnerReason: 'проверка' };
const VIOLATION = {
  clause: '5.3',
  happenedOn: '2026-11-20',
  source: 'audit',
  description: 'Цена названа до согласования',
};

const KINDS: readonly Kind[] = [
  {
    record: 'partner',
    records: 'partners',
    actions: {
      'set-ladder': { on: partner, input: { ladder: 'business' } },
      suspend: { on: partner, input: WHY },
      resume: { on: suspended, input: WHY, version: 2 },
      'end-partnership': { on: partner, input: WHY },
      rename: { on: partner, input: { tradingName: 'Другое имя' } },
      'add-user': {
        on: partner,
        input: () => ({ email: `staff${++mails}@example.kz`, role: 'owner' }),
      },
      'open-violation': { on: partner, input: VIOLATION },
      'award-competence': { on: partner, input: { kind: 'kkv', level: 'basic', ...WHY } },
      'register-application': {
        on: partner,
        input: { kind: 'initial', receivedOn: '2026-12-01' },
      },
    },
  },
  {
    record: 'partner-user',
    records: 'partner-users',
    actions: {
      'change-role': { on: user, input: { role: 'viewer', ...WHY } },
      'renew-code': { on: user, input: WHY },
      remove: { on: user, input: WHY },
    },
  },
  {
    record: 'competence',
    records: 'competences',
    actions: {
      'change-level': { on: competence, input: { level: 'advanced', ...WHY } },
      end: { on: competence, input: WHY },
    },
  },
  {
    record: 'enterprise-project',
    records: 'projects',
    actions: {
      publish: { on: project('finished', 'submitted'), input: {} },
      return: { on: project('finished', 'submitted'), input: { remarks: 'дополните' } },
      unpublish: { on: project('finished', 'published'), input: WHY },
      pause: { on: project('in-work'), input: {} },
      resume: { on: project('paused'), input: {} },
      finish: { on: project('in-work'), input: {} },
      stop: { on: project('in-work'), input: {} },
    },
  },
  {
    record: 'point-entry',
    records: 'point-entries',
    actions: { reverse: { on: ({ server, own }) => makeEntry(server, own.id), input: WHY } },
  },
  {
    record: 'activity',
    records: 'activities',
    actions: { confirm: { on: ({ server }) => makeActivity(server), input: {} } },
  },
  {
    record: 'point-request',
    records: 'point-requests',
    actions: {
      grant: { on: submitted, input: {} },
      return: { on: submitted, input: { remarks: 'дополните' } },
      refuse: { on: submitted, input: { partnerReason: 'не то' } },
    },
  },
  {
    record: 'violation',
    records: 'violations',
    actions: {
      confirm: { on: violation('answered'), input: VERDICT },
      dismiss: { on: violation('opened'), input: VERDICT },
      overturn: { on: violation('confirmed'), input: VERDICT },
    },
  },
  {
    record: 'outbox-message',
    records: 'outbox',
    actions: { retry: { on: ({ server }) => makeDeadMail(server), input: {} } },
  },
  ...QUALIFICATION_KINDS,
  ...CALENDAR_KINDS,
  ...LICENCE_KEY_KINDS,
  ...QUALITY_KINDS,
  ...HANDOVER_KINDS,
  ...APPLICATION_KINDS,
  ...SURVEY_KINDS,
];

/** Who may do anything at all to a record is told what the records are. */
const ALL_ACTIONS = KINDS.flatMap(({ record, actions }) =>
  Object.keys(actions).map((name) => `${record}.${name}`),
);
const everything = (): ValidCall => ({ path: `${BASE}/records` });

/** Doors of staff: administrators with the permission. */
export const STAFF_ROUTES: Expectations = Object.fromEntries([
  [`GET ${BASE}/records`, { rule: staff('journal.read', ...ALL_ACTIONS), make: everything }],
  plain(
    'GET /journal',
    'journal.read',
    ({ own }) => `/journal?record=partner&documentId=${own.documentId}`,
  ),
  plain('GET /jobs', 'jobs.read'),
  plain('POST /jobs/:name/run', 'jobs.run', () => '/jobs/housekeeping/run'),
  ...PAGE_ROUTES,
  ...APPLICATION_PAGES,
  plain('GET /points', 'points.read', ({ own }) => `/points?partner=${own.documentId}`),
  plain('GET /point-requests', 'point-requests.read'),
  [
    `GET ${BASE}/point-requests/:documentId`,
    {
      rule: staff('point-requests.read'),
      make: async (world) => ({ path: `${BASE}/point-requests/${await submitted(world)}` }),
    },
  ],
  [
    `POST ${BASE}/point-requests`,
    {
      rule: making(staff('point-requests.register')),
      make: async ({ server, own }) => ({
        path: `${BASE}/point-requests`,
        body: await requestByMail(server, own),
      }),
    },
  ],
  ...KINDS.flatMap(actionsOf),
]);
