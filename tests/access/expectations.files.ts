import type { Expectation, Expectations, ValidCall } from './expectations';
import type { Persona } from './personas';
import { makeQualification } from './qualifications';
import { cabinet, staff, type AccessRule } from './rules';
import type { World } from './world';

const CABINET = '/api/partner-program/cabinet/files';
const STAFF = '/partner-program/files';

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
let made = 0;

/** A file whose bytes lie in the server's storage, of the partner of whoever makes the call. */
export async function makeFile({ server, bearers }: World, by?: Persona): Promise<string> {
  made += 1;
  const owner = by?.startsWith('foreign') ? 'foreign owner' : 'owner';
  const sent = await server.agent
    .post(CABINET)
    .set('Authorization', bearers[owner] ?? '')
    .attach('files', Buffer.concat([PDF, Buffer.from(String(made))]), 'a.pdf');
  return (sent.body as { data: { documentId: string } }).data.documentId;
}

/** The same where what is sent makes something new. */
export function created(rule: AccessRule): AccessRule {
  return {
    ...rule,
    verdict: (persona) => {
      const verdict = rule.verdict(persona);
      return verdict.code ? verdict : { status: 201 };
    },
  };
}

const at =
  (base: string) =>
  async (world: World): Promise<ValidCall> => ({ path: `${base}/${await makeFile(world)}` });

const EVIDENCE = [
  ['specialist-attestations', 'attestation'],
  ['publications', 'publication'],
  ['large-projects', 'largeProject'],
  ['turnovers', 'turnover'],
] as const;

const evidence = EVIDENCE.map(([records, sort]): [string, Expectation] => [
  `POST /partner-program/${records}/:documentId/files`,
  {
    rule: created(staff('files.write')),
    make: async ({ server, own }) => ({
      path: `/partner-program/${records}/${await makeQualification(server, own.id, sort)}/files`,
      body: {},
      file: PDF,
    }),
  },
]);

/** Private files: the partner's users and staff with the permission, nobody else. */
export const FILE_ROUTES: Expectations = {
  [`POST ${CABINET}`]: {
    rule: cabinet('member', 'own', 201),
    make: () => ({ path: CABINET, body: {}, file: PDF }),
  },
  [`GET ${CABINET}/:documentId`]: { rule: cabinet('viewer', 'record'), make: at(CABINET) },
  [`DELETE ${CABINET}/:documentId`]: { rule: cabinet('member', 'record'), make: at(CABINET) },
  [`POST ${STAFF}`]: {
    rule: created(staff('files.write')),
    make: ({ own }) => ({ path: STAFF, body: { partner: own.documentId }, file: PDF }),
  },
  [`GET ${STAFF}`]: {
    rule: staff('files.read'),
    make: () => ({ path: `${STAFF}?record=point-request&recordId=${'a'.repeat(24)}` }),
  },
  [`GET ${STAFF}/:documentId`]: { rule: staff('files.read'), make: at(STAFF) },
  ...Object.fromEntries(evidence),
};
