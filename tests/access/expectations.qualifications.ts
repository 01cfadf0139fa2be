import type { UserRole } from '../../src/plugins/partner-program/rules/partners/partner';
import type { Expectation, ValidCall } from './expectations';
import { makeFile, PDF } from './expectations.files';
import type { Kind, MakeRecord } from './expectations.staff';
import type { Persona } from './personas';
import { makeQualification, SENT, type Sort } from './qualifications';
import { cabinet } from './rules';
import type { World } from './world';

const BASE = '/api/partner-program/cabinet';
const FIRST = { expectedVersion: 1 };
let serial = 0;

const record =
  (sort: Sort, state?: string): MakeRecord =>
  ({ server, own }) =>
    makeQualification(server, own.id, sort, state);

/** What is sent, with a number and an address of its own each time. */
async function fresh(sort: Sort, world: World, by?: Persona): Promise<object> {
  serial += 1;
  if (sort === 'turnover') return { ...SENT.turnover, files: [await makeFile(world, by)] };
  if (sort === 'attestation') return { ...SENT.attestation, number: `A-${serial}` };
  if (sort === 'publication') return { ...SENT.publication, url: `https://example.kz/${serial}` };
  return SENT[sort];
}

function own(route: string, role: UserRole, status: number, sort?: Sort): [string, Expectation] {
  const [method = '', path = ''] = route.split(' ');
  const make = async (world: World, by?: Persona): Promise<ValidCall> => ({
    path: BASE + path,
    ...(sort ? { body: await fresh(sort, world, by) } : {}),
  });
  return [`${method} ${BASE}${path}`, { rule: cabinet(role, 'own', status), make }];
}

interface About {
  readonly role?: UserRole;
  readonly status?: number;
  readonly body?: (world: World) => object | Promise<object>;
}

function about(
  route: string,
  named: MakeRecord,
  { role = 'member', status = 200, body }: About,
): [string, Expectation] {
  const [method = '', path = ''] = route.split(' ');
  const make = async (world: World): Promise<ValidCall> => ({
    path: BASE + path.replace(':documentId', await named(world)),
    ...(body ? { body: await body(world) } : {}),
  });
  return [`${method} ${BASE}${path}`, { rule: cabinet(role, 'record', status), make }];
}

function corrections(path: string, sort: Sort): [string, Expectation][] {
  return [
    about(`PUT /${path}/:documentId`, record(sort), {
      body: async (world) => ({ ...(await fresh(sort, world)), ...FIRST }),
    }),
    about(`POST /${path}/:documentId/withdraw`, record(sort), { body: () => FIRST }),
  ];
}

function shelf(path: string, sort: Sort): [string, Expectation][] {
  return [
    own(`GET /${path}`, 'viewer', 200),
    own(`POST /${path}`, 'member', 201, sort),
    about(`GET /${path}/:documentId`, record(sort), { role: 'viewer' }),
    ...corrections(path, sort),
  ];
}

/** Doors of the cabinet to what staff confirm. */
export const QUALIFICATION_CABINET: readonly [string, Expectation][] = [
  ...shelf('specialists', 'specialist'),
  ...shelf('publications', 'publication'),
  ...shelf('large-projects', 'largeProject'),
  ...shelf('turnovers', 'turnover'),
  ...corrections('attestations', 'attestation'),
  about('POST /specialists/:documentId/attestations', record('specialist'), {
    status: 201,
    body: (world) => fresh('attestation', world),
  }),
  about('POST /specialists/:documentId/leave', record('specialist'), { body: () => FIRST }),
];

/** A turnover that can be confirmed: with the paper that shows it. */
const withPaper: MakeRecord = async (world) => {
  const documentId = await record('turnover')(world);
  await world.server.agent
    .post(`/partner-program/turnovers/${documentId}/files`)
    .set('Authorization', world.bearers['super admin'] ?? '')
    .attach('files', PDF, 'a.pdf')
    .expect(201);
  return documentId;
};

function decisions(sort: Sort, confirmable = record(sort)): Kind['actions'] {
  const remarks = { remarks: 'проверка' };
  return {
    confirm: { on: confirmable, input: {} },
    reject: { on: record(sort), input: remarks },
    revoke: { on: record(sort, 'confirmed'), input: remarks },
  };
}

/** What staff decide about them. */
export const QUALIFICATION_KINDS: readonly Kind[] = [
  {
    record: 'specialist',
    records: 'specialists',
    actions: {
      ...decisions('specialist'),
      erase: { on: record('specialist'), input: { reason: 'проверка' } },
    },
  },
  {
    record: 'specialist-attestation',
    records: 'specialist-attestations',
    actions: decisions('attestation'),
  },
  { record: 'publication', records: 'publications', actions: decisions('publication') },
  { record: 'large-project', records: 'large-projects', actions: decisions('largeProject') },
  { record: 'turnover', records: 'turnovers', actions: decisions('turnover', withPaper) },
];
