import { makeEntry, makeProject } from '../access/records';
import { send } from '../access/refusal';
import { CABINET, openDesk, PUBLIC, STAFF, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.server.stop());

interface Paged {
  readonly data: object[];
  readonly meta: { readonly pagination: { readonly total: number } };
}

const LONG = 'q'.repeat(10_000);

/** Wrong in the same way on every list. */
const PAGES = [
  'page=0',
  'page=-1',
  'page=abc',
  'page=1.5',
  'page=1e3',
  'page=%D9%A1',
  'page=',
  'page=99999999999999999999',
  'page[]=1',
  'page[a]=1',
  'page=1&page=2',
  'pageSize=0',
  'pageSize=101',
  'pageSize[]=5',
  'locale=de',
  'locale=ru&locale=kk',
  'unknown=1',
  'sort=points',
  'filters[bin][$startsWith]=1',
  'populate=*',
];

describe('query parameters', () => {
  const invalid = (method: string, path: string, bearer?: string): Promise<void> =>
    desk.refuses({ method, path, bearer }, 400, 'request.invalid');

  it.each([
    ...PAGES,
    'list=secret',
    'list=kkv&list=all',
    'competence=gold',
    'category=%3Cscript%3E',
    'category[a]=online-stores',
    'category[]=',
    'q[]=a',
    'q[$ne]=a',
    'q=%00',
    'q=a%07b',
  ])('GET /directory?%s', (query) => invalid('GET', `${PUBLIC}/directory?${query}`));

  it('a filter value, a text and a list of values that are too long', async () => {
    await invalid('GET', `${PUBLIC}/directory?city=${LONG.slice(0, 61)}`);
    await invalid('GET', `${PUBLIC}/directory?q=${LONG}`);
    await invalid('GET', `${PUBLIC}/directory?region=${'a&region='.repeat(60)}b`);
  });

  it('names the filter values that no dictionary has', async () => {
    const path = `${PUBLIC}/directory?category=no-such&category=online-stores`;
    await desk.refuses({ method: 'GET', path }, 400, 'directory.unknown-value');
    const { body } = await desk.server.agent.get(path);
    expect(body).toMatchObject({ error: { details: { values: ['no-such'] } } });
  });

  it.each(['foo=1', 'locale=de'])('a route without filters: ?%s', async (query) => {
    await invalid('GET', `${PUBLIC}/dictionaries?${query}`);
    await invalid('GET', `${CABINET}?${query}`, desk.owner);
    await invalid('GET', `${STAFF}/records?${query}`, desk.admin);
    await invalid('POST', `${STAFF}/jobs/housekeeping/run?${query}`, desk.admin);
  });

  it.each([...PAGES, 'publication=secret', 'life=dead'])('GET /cabinet/projects?%s', (query) =>
    invalid('GET', `${CABINET}/projects?${query}`, desk.owner),
  );

  it.each([
    'on=2026-02-30',
    'on=2026-13-01',
    'on=0000-01-01',
    'on=2025-02-29',
    'on=1.12.2026',
    'on=2026-12-01T00:00:00Z',
    'on=',
    'on[]=2026-12-01',
    'knownOn=2026-04-31',
    'scheme=secret',
    'partner=1',
  ])('D-time: GET /cabinet/points?%s', (query) =>
    invalid('GET', `${CABINET}/points?${query}`, desk.owner),
  );

  it.each([
    '',
    'record=partner',
    'documentId=abc',
    'record=partner&documentId=A%27--',
    'record=%00&documentId=a',
  ])('GET /journal?%s', (query) => invalid('GET', `${STAFF}/journal?${query}`, desk.admin));

  it('points errors out by their path', async () => {
    const { body } = await desk.server.agent.get(`${PUBLIC}/directory?page=0&what=1`);
    const errors = [
      { path: ['query', 'page'], message: 'invalid_format' },
      { path: ['query', 'what'], message: 'unknown' },
    ];
    expect(body).toMatchObject({ error: { details: { errors: expect.arrayContaining(errors) } } });
  });

  it('a page beyond the last is empty and knows how many there are', async () => {
    const { documentId, id } = desk.partner;
    await makeProject(desk.server, id, { life: 'in-work' });
    await makeEntry(desk.server, id);
    const lists = [
      { path: `${STAFF}/journal?record=partner&documentId=${documentId}`, bearer: desk.admin },
      { path: `${STAFF}/points?partner=${documentId}`, bearer: desk.admin },
      { path: `${CABINET}/points?scheme=kkv`, bearer: desk.owner },
      { path: `${CABINET}/projects?life=in-work`, bearer: desk.owner },
      { path: `${PUBLIC}/directory?list=all`, bearer: undefined },
    ];
    for (const { path, bearer } of lists) {
      const call = { method: 'GET', path: `${path}&page=1000000&pageSize=100`, bearer };
      const { body } = await send(desk.server, call);
      const pagination = { page: 1_000_000, pageSize: 100, pageCount: 1, total: 1 };
      expect({ path, body: body as unknown }).toMatchObject({
        body: { data: [], meta: { pagination } },
      });
    }
  });

  it('api.md: every list is read page by page', async () => {
    const lists = [
      { path: `${CABINET}/users`, bearer: desk.owner },
      { path: `${CABINET}/competences`, bearer: desk.owner },
      { path: `${CABINET}/requirements?for=renewal`, bearer: desk.owner },
      { path: `${CABINET}/requirements/catalogue`, bearer: desk.owner },
      { path: `${STAFF}/files?record=publication&recordId=nosuchrecord`, bearer: desk.admin },
      { path: `${STAFF}/settings`, bearer: desk.admin },
      { path: `${STAFF}/jobs`, bearer: desk.admin },
    ];
    for (const { path, bearer } of lists) {
      const read = (query: string) =>
        readPage(`${path}${path.includes('?') ? '&' : '?'}${query}`, bearer);
      const whole = await read('pageSize=100');
      const { total } = whole.meta.pagination;
      expect({ path, rows: whole.data.length }).toEqual({ path, rows: total });
      const [first, second] = [await read('page=1&pageSize=1'), await read('page=2&pageSize=1')];
      expect([...first.data, ...second.data]).toEqual(whole.data.slice(0, 2));
      expect(first.meta.pagination).toEqual({ page: 1, pageSize: 1, pageCount: total, total });
      const usual = { page: 1, pageSize: 25, pageCount: Math.ceil(total / 25), total };
      expect((await read('')).meta.pagination).toEqual(usual);
      await invalid('GET', `${path}${path.includes('?') ? '&' : '?'}page=0`, bearer);
    }
  });

  async function readPage(path: string, bearer: string): Promise<Paged> {
    const { status, body } = await send(desk.server, { method: 'GET', path, bearer });
    expect({ path, status }).toEqual({ path, status: 200 });
    return body as Paged;
  }

  it('keeps Object.prototype clean', async () => {
    for (const key of ['__proto__[seen]', 'constructor[prototype][seen]', 'q[__proto__][seen]']) {
      const { status } = await desk.server.agent.get(`${PUBLIC}/directory?${key}=1`);
      expect([200, 400]).toContain(status);
    }
    expect(({} as { seen?: unknown }).seen).toBeUndefined();
  });
});
