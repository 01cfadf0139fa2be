import { request } from 'node:http';

import { expectRefusal } from '../access/refusal';
import { leavesNoTrace } from '../access/traces';
import { CABINET, openDesk, PUBLIC, STAFF, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.server.stop());

interface Raw {
  status: number;
  headers: Record<string, unknown>;
  body: unknown;
}

/** A request whose address and method go out as written; clients tidy them up. */
function raw(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Raw> {
  const { hostname, port } = new URL(desk.server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => {
        const body: unknown = text.startsWith('{') ? JSON.parse(text) : text;
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
      });
    });
    sent.on('error', reject).end();
  });
}

function codeOf(body: unknown): unknown {
  return (body as { error?: { details?: { code?: unknown } } }).error?.details?.code;
}

describe('addresses that lead nowhere', () => {
  it.each([
    `${PUBLIC}/directory/no-such-partner`,
    `${PUBLIC}/directory/a%2Fb`,
    `${PUBLIC}/directory/..%2f..%2fadmin`,
    `${PUBLIC}/no-such-route`,
    `${PUBLIC}/`,
    `${PUBLIC}`,
    `${PUBLIC}//directory`,
    `${PUBLIC}/./directory`,
    `${PUBLIC}/directory/../cabinet`,
    `${PUBLIC}/cabinet%2Fcard`,
    `${STAFF}/no-such-route`,
    `${STAFF}/partners`,
  ])('%s is not there', async (path) => {
    const answer = await leavesNoTrace(desk.server, () => raw(path));
    expect([answer.status, codeOf(answer.body)]).toEqual([404, 'request.not-found']);
  });

  it('a very long address', async () => {
    const card = await raw(`${PUBLIC}/directory/${'a'.repeat(8000)}`);
    expect([card.status, codeOf(card.body)]).toEqual([400, 'request.invalid']);
    const nowhere = await raw(`${PUBLIC}/${'a/'.repeat(4000)}`);
    expect([nowhere.status, codeOf(nowhere.body)]).toEqual([404, 'request.not-found']);
  });

  it.each([`%00`, `a%00b`, `%07`])('%s is no name', async (name) => {
    const card = await raw(`${PUBLIC}/directory/${name}`);
    expect([card.status, codeOf(card.body)]).toEqual([400, 'request.invalid']);
    const Authorization = desk.owner;
    const project = await raw(`${CABINET}/projects/${name}`, 'GET', { Authorization });
    expect([project.status, codeOf(project.body)]).toEqual([400, 'request.invalid']);
    const staff = { Authorization: desk.admin };
    const actions = await raw(`${STAFF}/partners/${name}/actions`, 'GET', staff);
    expect([actions.status, codeOf(actions.body)]).toEqual([400, 'request.invalid']);
    const job = await raw(`${STAFF}/jobs/${name}/run`, 'POST', staff);
    expect([404, 400]).toContain(job.status);
  });

  it.each(['%ff', '%c3%28', '%', '%zz', '%ED%A0%80'])('%s cannot be read', async (name) => {
    const paths = [`${PUBLIC}/directory/${name}`, `${STAFF}/jobs/${name}/run`, `${PUBLIC}/${name}`];
    for (const path of paths) {
      const answer = await raw(path, path.endsWith('run') ? 'POST' : 'GET', {
        Authorization: desk.admin,
      });
      expect([400, 404]).toContain(answer.status);
      expect(codeOf(answer.body)).toMatch(/^(request|record)\./);
    }
  });

  it('a somebody else’s or malformed record number is no more there than a missing one', async () => {
    const { documentId, id } = desk.partner;
    for (const name of [String(id), documentId, 'nosuchrecord']) {
      const path = `${CABINET}/projects/${name}`;
      await desk.refuses({ method: 'GET', path, bearer: desk.owner }, 404, 'record.not-found');
    }
    await desk.refuses(
      { method: 'GET', path: `${STAFF}/partners/nosuchrecord/actions`, bearer: desk.admin },
      404,
      'record.not-found',
    );
    const path = `${STAFF}/points?partner=nosuchrecord`;
    await desk.refuses({ method: 'GET', path, bearer: desk.admin }, 404, 'record.not-found');
  });
});

describe('methods', () => {
  it.each(['PATCH', 'DELETE', 'PUT', 'POST'])('%s where only GET is', async (method) => {
    const answer = await leavesNoTrace(desk.server, () => raw(`${PUBLIC}/directory`, method));
    expect([answer.status, codeOf(answer.body)]).toEqual([405, 'request.method-not-allowed']);
  });

  it.each(['PROPFIND', 'TRACE', 'LINK', 'SEARCH', 'PURGE'])(
    '%s, which nobody answers',
    async (method) => {
      const answer = await leavesNoTrace(desk.server, () => raw(`${PUBLIC}/directory`, method));
      expect([answer.status, codeOf(answer.body)]).toEqual([405, 'request.method-not-allowed']);
      const nowhere = await raw(`${PUBLIC}/nowhere`, method);
      expect([404, 405]).toContain(nowhere.status);
    },
  );

  it('HEAD answers as GET does, without a body', async () => {
    const answer = await raw(`${PUBLIC}/directory`, 'HEAD');
    expect([answer.status, answer.body]).toEqual([200, '']);
  });
});

describe('languages asked for', () => {
  const REFUSED = `${PUBLIC}/directory?page=0`;

  it.each([
    ['kk', 'kk'],
    ['kk-KZ', 'kk'],
    ['EN-us', 'en'],
    ['de, en;q=0.5', 'en'],
    ['en;q=0.3, kk;q=0.8', 'kk'],
    ['kk;q=0, en;q=0.1', 'en'],
    ['kk;q=0', 'ru'],
    ['de', 'ru'],
    ['*', 'ru'],
    ['', 'ru'],
    ['kk;q=abc, en;q=0.5', 'kk'],
    [';;;,,,q=', 'ru'],
  ])('Accept-Language: %s → %s', async (header, language) => {
    const answer = await raw(REFUSED, 'GET', { 'Accept-Language': header });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-language']).toBe(language);
  });

  it('locale= goes before Accept-Language', async () => {
    const answer = await raw(`${REFUSED}&locale=en`, 'GET', { 'Accept-Language': 'kk' });
    expect(answer.headers['content-language']).toBe('en');
  });
});

describe('tokens', () => {
  it.each(['Bearer', 'Bearer ', 'Bearer x', 'Bearer a.b.c', 'Basic YTpi', 'x', 'Bearer null'])(
    '"%s" opens neither door',
    async (Authorization) => {
      for (const path of [`${CABINET}`, `${STAFF}/records`]) {
        const answer = await raw(path, 'GET', { Authorization });
        expect({ path, status: answer.status }).toEqual({ path, status: 401 });
        expect(codeOf(answer.body)).toMatch(/^request\.(token-invalid|not-logged-in)$/);
      }
    },
  );

  it('a token whose algorithm is none', async () => {
    const [, claims = ''] = desk.owner.split('.');
    const head = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const call = { method: 'GET', path: CABINET, bearer: `Bearer ${head}.${claims}.` };
    await desk.refuses(call, 401, 'request.token-invalid');
  });

  it('one in the address is none', async () => {
    const token = desk.owner.replace('Bearer ', '');
    const answer = await desk.server.agent.get(`${CABINET}?access_token=${token}`);
    expectRefusal(answer, 401, 'request.not-logged-in');
  });
});
