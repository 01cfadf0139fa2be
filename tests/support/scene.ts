import type { Test } from 'supertest';
import type { Level } from '../../src/plugins/partner-program/rules/competences/competence';
import type { TestServer } from './boot-server';
import { act, COMPLETE_PROJECT, makePartner, makePartnerUser, type RefusalBody } from './programme';
import type { Login } from './tokens';

const CABINET = '/api/partner-program/cabinet';

type Agent = TestServer['agent'];

/** A partner's user at its door. */
export interface Cabinet {
  get(path: string): Test;
  post(path: string, body?: object): Test;
  put(path: string, body: object): Test;
  remove(path: string): Test;
}

export function cabinetOf({ agent }: { agent: Agent }, { bearer }: Pick<Login, 'bearer'>): Cabinet {
  const as = (test: Test): Test => test.set('Authorization', bearer);
  return {
    get: (path) => as(agent.get(CABINET + path)),
    post: (path, body = {}) => as(agent.post(CABINET + path)).send(body),
    put: (path, body) => as(agent.put(CABINET + path)).send(body),
    remove: (path) => as(agent.delete(CABINET + path)),
  };
}

export interface Scene {
  readonly id: number;
  readonly documentId: string;
  readonly slug: string;
  readonly owner: Login;
  readonly cabinet: Cabinet;
}

/** A partner with its owner; with a level it holds ККВ from that day on. */
export async function makeScene(
  server: TestServer,
  admin: Login,
  held?: { level: Level; from: string },
): Promise<Scene> {
  const partner = await makePartner(server);
  const owner = await makePartnerUser(server, partner.id);
  if (held) {
    const input = { kind: 'kkv', ...held, reason: 'проверка' };
    await done(act(server, admin, `partners/${partner.documentId}/award-competence`, input));
  }
  return { ...partner, owner, cabinet: cabinetOf(server, owner) };
}

interface Changed {
  documentId: string;
  version: number;
}

/** A finished project of the partner, as a draft. */
export async function addProject(cabinet: Cabinet, values: object = {}): Promise<Changed> {
  return done(cabinet.post('/projects', { ...COMPLETE_PROJECT, ...values }));
}

/** A project that waits for staff. */
export async function submitProject(cabinet: Cabinet, values: object = {}): Promise<Changed> {
  const { documentId, version } = await addProject(cabinet, values);
  return done(cabinet.post(`/projects/${documentId}/submit`, { expectedVersion: version }));
}

/** A project in the public. */
export async function publishProject(
  server: TestServer,
  admin: Login,
  cabinet: Cabinet,
  values: object = {},
): Promise<Changed> {
  const { documentId } = await submitProject(cabinet, values);
  return done(act(server, admin, `projects/${documentId}/publish`, {}));
}

interface Answer {
  status: number;
  body: unknown;
}

/** The data of an answer that must be a good one. */
export async function done<T = Changed>(answer: PromiseLike<Answer>): Promise<T> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return (body as { data: T }).data;
}

/** `409 project.incomplete` of a refusal, `200` of anything good. */
export function outcomeOf({ status, body }: Answer): string {
  const { error } = body as { error?: RefusalBody };
  return error ? `${status} ${error.details.code}` : String(status);
}

/** How often each outcome came. */
export function countOutcomes(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[outcomeOf(answer)] = (counts[outcomeOf(answer)] ?? 0) + 1;
  return counts;
}

export interface ListedCard {
  slug: string;
  points: number | null;
  rank: number | null;
  projectCount: number;
}

/** The ККВ list as the public sees it now. */
export async function kkvList({ agent }: { agent: Agent }): Promise<ListedCard[]> {
  return done(agent.get('/api/partner-program/directory?pageSize=100'));
}
