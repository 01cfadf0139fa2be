import { makeProject } from '../access/records';
import { CABINET, openDesk, STAFF, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.server.stop());

const projects = `${CABINET}/projects`;
const json = { 'Content-Type': 'application/json' };

function deep(levels: number): string {
  return `{"titleRu":${'['.repeat(levels)}${']'.repeat(levels)}}`;
}

describe('bodies that are no body', () => {
  const refuses = async (
    body: string,
    headers: Record<string, string>,
    status: number,
    code: string,
  ): Promise<void> => {
    const call = { method: 'POST', path: projects, bearer: desk.owner, body, headers };
    await desk.refuses(call, status, code);
  };

  it.each([
    '{',
    '{"titleRu":',
    "{'a':1}",
    'null x',
    '"text"',
    '12',
    '[',
    '\u0000',
    '{"a":1}{"b":2}',
  ])('JSON that is none: %j', (body) => refuses(body, json, 400, 'request.malformed'));

  it.each(['[]', '[{"titleRu":"a"}]'])('a list in place of an object: %s', (body) =>
    refuses(body, json, 400, 'request.invalid'),
  );

  it.each([
    'text/plain',
    'text/xml',
    'application/octet-stream',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'what/ever',
    'junk',
  ])('another content type: %s', (type) =>
    refuses('{"titleRu":"a"}', { 'Content-Type': type }, 415, 'request.unsupported-type'),
  );

  it('a compression that nobody knows', async () => {
    const packed = { ...json, 'Content-Encoding': 'x-nothing' };
    await refuses('{"titleRu":"a"}', packed, 415, 'request.unsupported-type');
  });

  it('21 MiB', async () => {
    const size = 21 * 1024 * 1024;
    await refuses(`{"titleRu":"${'a'.repeat(size)}"}`, json, 413, 'request.too-large');
    const part = 'Content-Disposition: form-data; name="file"; filename="a.pdf"';
    const form = `--x\r\n${part}\r\n\r\n${'a'.repeat(size)}\r\n--x--\r\n`;
    const multipart = { 'Content-Type': 'multipart/form-data; boundary=x' };
    await refuses(form, multipart, 415, 'request.unsupported-type');
  });

  it.each([1_000, 200_000])('lists %i deep', (levels) =>
    refuses(deep(levels), json, 400, 'request.invalid'),
  );

  it('lists 200,000 deep where no body is read, with a key to remember it by', async () => {
    const path = `${STAFF}/jobs/housekeeping/run`;
    const headers = { ...json, Authorization: desk.admin, 'Idempotency-Key': 'deep' };
    const answer = await desk.server.agent.post(path).set(headers).send(deep(200_000));
    expect(answer.status).toBe(200);
  });
});

describe('fields that do not belong', () => {
  const refusesProject = (body: object | string): Promise<void> => {
    const call = { method: 'POST', path: projects, bearer: desk.owner, body, headers: json };
    return desk.refuses(call, 400, 'request.invalid');
  };

  it.each([
    { titleRu: 'a', extra: 1 },
    { titleRu: 'a', publication: 'published' },
    { titleRu: 'a', partner: 1 },
    { titleRu: 'a', documentId: 'abc' },
    { titleRu: 'a', version: 7 },
    { titleRu: ['a'] },
    { titleRu: { $ne: '' } },
    { titleRu: 5 },
    { customerConsent: 'yes' },
    { category: "' or 1=1" },
    { url: 'javascript:alert(1)' },
    { url: 'http://' },
  ])('POST /cabinet/projects %j', (body) => refusesProject(body));

  it.each(['constructor', 'prototype', 'toString'])('a key named %s', async (key) => {
    await refusesProject(`{"titleRu":"a","${key}":{"seen":1}}`);
    expect(({} as { seen?: unknown }).seen).toBeUndefined();
  });

  it('a key that would change every object', async () => {
    const body = '{"titleRu":"a","__proto__":{"seen":1}}';
    const call = { method: 'POST', path: projects, bearer: desk.owner, body, headers: json };
    await desk.refuses(call, 400, 'request.malformed');
    expect(({} as { seen?: unknown }).seen).toBeUndefined();
  });

  it('a number of fields beyond reason', () =>
    refusesProject(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`f${i}`, i]))));

  it.each([undefined, 0, -1, 1.5, '1', null, 1e300])(
    'expectedVersion %j',
    async (expectedVersion) => {
      const id = await makeProject(desk.server, desk.partner.id, { life: 'in-work' });
      const call = { method: 'POST', bearer: desk.owner, body: { expectedVersion } };
      await desk.refuses({ ...call, path: `${projects}/${id}/pause` }, 400, 'request.invalid');
      const body = { expectedVersion, input: {} };
      const path = `${STAFF}/projects/${id}/actions/pause`;
      await desk.refuses({ ...call, bearer: desk.admin, body, path }, 400, 'request.invalid');
    },
  );

  it('an action’s input with more or less than its schema', async () => {
    const { documentId } = desk.partner;
    const path = `${STAFF}/partners/${documentId}/actions/suspend`;
    for (const input of [
      undefined,
      {},
      { reason: '' },
      { reason: ' ' },
      { reason: 'a', force: true },
    ]) {
      const body = { expectedVersion: 1, input };
      await desk.refuses(
        { method: 'POST', path, bearer: desk.admin, body },
        400,
        'request.invalid',
      );
    }
  });
});
