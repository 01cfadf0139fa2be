import { createHash } from 'node:crypto';

import type { UserRole } from '../../src/plugins/partner-program/rules/partners/partner';
import type { Expectation, Expectations, ValidCall } from './expectations';
import type { Persona } from './personas';
import { APPLICATION_CABINET } from './expectations.applications';
import { QUALIFICATION_CABINET } from './expectations.qualifications';
import { makeInvited } from './mails';
import { makeProject, makeUserRecord } from './records';
import { makeRequest } from './records.requests';
import { makeViolation } from './records.violations';
import { logoRemoval, logoUpload } from './logo';
import { makePartnerUser } from '../support/programme';
import { cabinet, everybody } from './rules';
import type { World } from './world';

const BASE = '/api/partner-program/cabinet';
let mails = 0;

function read(path: string): [string, Expectation] {
  const expectation = { rule: cabinet('viewer', 'own'), make: () => ({ path: BASE + path }) };
  return [`GET ${BASE}${path}`, expectation];
}

/** A route that changes what the partner itself has. */
function change(
  route: string,
  role: UserRole,
  status: number,
  make: (world: World, by?: Persona) => Promise<object> | object,
): [string, Expectation] {
  const [method = '', path = ''] = route.split(' ');
  const call = async (world: World, by?: Persona): Promise<ValidCall> => ({
    path: BASE + path,
    body: await make(world, by),
  });
  return [`${method} ${BASE}${path}`, { rule: cabinet(role, 'own', status), make: call }];
}

/** A route about one record of the partner. */
function about(
  route: string,
  role: UserRole,
  record: (world: World) => Promise<string>,
  body?: object,
  query = '',
): [string, Expectation] {
  const [method = '', path = ''] = route.split(' ');
  const make = async (world: World): Promise<ValidCall> => ({
    path: BASE + path.replace(':documentId', await record(world)) + query,
    ...(body ? { body } : {}),
  });
  return [`${method} ${BASE}${path}`, { rule: cabinet(role, 'record'), make }];
}

const project =
  (life: string, publication = 'draft') =>
  ({ server, own }: World): Promise<string> =>
    makeProject(server, own.id, { life, publication });
const user = ({ server, own }: World): Promise<string> => makeUserRecord(server, own.id);
const request =
  (state: string) =>
  ({ server, own }: World): Promise<string> =>
    makeRequest(server, own.id, state);
const violation = ({ server, own }: World): Promise<string> => makeViolation(server, own.id);
const FIRST = { expectedVersion: 1 };

/** The card's version grows with every change: the one of the caller's partner is read. */
async function cardChange({ server, own, foreign }: World, by?: Persona): Promise<object> {
  const { id } = by?.startsWith('foreign') ? foreign : own;
  const row = await server.db('pp_partners').where({ id }).first<{ version: number }>('version');
  return { expectedVersion: row.version, site: 'https://example.kz/' };
}

/** A calendar's address holds a secret: whoever has it reads, and nobody logs in. */
const subscribed: [string, Expectation] = [
  'GET /api/partner-program/calendars/:secret/calendar.ics',
  {
    rule: everybody(),
    make: async ({ server, own }) => {
      const { id } = await makePartnerUser(server, own.id, 'viewer');
      const secret = `secret${id}`;
      await server.db('pp_calendar_links').insert({
        document_id: `link${id}`,
        user_id: id,
        partner_id: own.id,
        secret_hash: createHash('sha256').update(secret).digest('hex'),
        made_at: new Date(),
      });
      return { path: `/api/partner-program/calendars/${secret}/calendar.ics` };
    },
  },
];

/** Doors of the cabinet: users of a partner, their own partner's data only. */
export const CABINET_ROUTES: Expectations = Object.fromEntries([
  subscribed,
  read(''),
  read('/card'),
  read('/users'),
  read('/profile'),
  read('/calendar.ics'),
  read('/calendar-link'),
  change('POST /calendar-link', 'viewer', 200, () => ({})),
  change('DELETE /calendar-link', 'viewer', 200, () => ({})),
  read('/notifications'),
  change('PUT /profile', 'viewer', 200, () => ({ language: 'kk' })),
  change('POST /notifications/read', 'viewer', 200, () => ({ all: true })),
  about('POST /users/:documentId/invitation', 'owner', ({ server, own }) =>
    makeInvited(server, own.id),
  ),
  read('/competences'),
  read('/activities'),
  read('/points'),
  read('/projects'),
  change('PUT /card', 'member', 200, cardChange),
  change('POST /users', 'owner', 201, () => ({
    email: `new${++mails}@example.kz`,
    role: 'viewer',
  })),
  change('POST /projects', 'member', 201, () => ({ titleRu: 'Проект' })),
  [`POST ${BASE}/card/logo`, { rule: cabinet('member', 'own'), make: logoUpload }],
  [`DELETE ${BASE}/card/logo`, { rule: cabinet('member', 'own'), make: logoRemoval }],
  about('PUT /users/:documentId', 'owner', user, { role: 'viewer' }),
  about('DELETE /users/:documentId', 'owner', user, undefined, '?expectedVersion=1'),
  about('GET /projects/:documentId', 'viewer', project('in-work')),
  about('PUT /projects/:documentId', 'member', project('in-work'), { ...FIRST, titleRu: 'Другой' }),
  about('POST /projects/:documentId/submit', 'member', project('finished'), FIRST),
  about('POST /projects/:documentId/withdraw', 'member', project('finished', 'submitted'), FIRST),
  about('POST /projects/:documentId/unpublish', 'member', project('finished', 'published'), FIRST),
  about('POST /projects/:documentId/pause', 'member', project('in-work'), FIRST),
  about('POST /projects/:documentId/resume', 'member', project('paused'), FIRST),
  about('POST /projects/:documentId/finish', 'member', project('in-work'), FIRST),
  about('POST /projects/:documentId/stop', 'member', project('in-work'), FIRST),
  read('/point-requests'),
  change('POST /point-requests', 'member', 201, () => ({ title: 'Статья' })),
  about('GET /point-requests/:documentId', 'viewer', request('draft')),
  about('PUT /point-requests/:documentId', 'member', request('draft'), { ...FIRST, title: 'Иная' }),
  about('POST /point-requests/:documentId/submit', 'member', request('draft'), FIRST),
  about('POST /point-requests/:documentId/withdraw', 'member', request('submitted'), FIRST),
  read('/violations'),
  about('GET /violations/:documentId', 'viewer', violation),
  about('POST /violations/:documentId/answer', 'member', violation, { ...FIRST, text: 'Нет' }),
  ...QUALIFICATION_CABINET,
  ...APPLICATION_CABINET,
]);
