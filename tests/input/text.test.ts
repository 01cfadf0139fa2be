import { makeProject } from '../access/records';
import { send } from '../access/refusal';
import { CABINET, openDesk, STAFF, type Desk } from './desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.server.stop());

const projects = `${CABINET}/projects`;
const NOT_WRITABLE = ['a\u0000b', 'a\u0007b', 'a\ud83d', '\udc00a', '\uffff'];
const KEPT = [
  '👩🏽‍💻 🇰🇿 ﷽',
  'Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і',
  '\';--\\ " <b>%s{{x}}</b>',
  'a\tb\nc',
];

describe('texts', () => {
  const invalid = (body: object): Promise<void> =>
    desk.refuses(
      { method: 'POST', path: projects, bearer: desk.owner, body },
      400,
      'request.invalid',
    );

  it.each(NOT_WRITABLE)('refuses %j everywhere', async (text) => {
    for (const field of ['titleRu', 'summaryKk', 'customerName']) await invalid({ [field]: text });
    await invalid({ url: `https://example.kz/${text}` });
    const card = { expectedVersion: 1, site: `https://example.kz/?a=${text}` };
    const path = `${CABINET}/card`;
    await desk.refuses(
      { method: 'PUT', path, bearer: desk.owner, body: card },
      400,
      'request.invalid',
    );
    const body = { expectedVersion: 1, input: { reason: text } };
    const action = `${STAFF}/partners/${desk.partner.documentId}/actions/suspend`;
    const call = { method: 'POST', path: action, bearer: desk.admin, body };
    await desk.refuses(call, 400, 'request.invalid');
  });

  it.each(KEPT)('keeps %j to the letter', async (text) => {
    const body = { titleRu: text, summaryRu: text };
    const made = await send(desk.server, {
      method: 'POST',
      path: projects,
      bearer: desk.owner,
      body,
    });
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    const path = `${projects}/${documentId}`;
    const read = await send(desk.server, { method: 'GET', path, bearer: desk.owner });
    expect(read.body).toMatchObject({ data: { titleRu: text, summaryRu: text } });
  });

  it.each([
    ['titleRu', 200],
    ['customerName', 200],
    ['summaryRu', 5000],
  ])('%s: up to %i characters', async (field, longest) => {
    await invalid({ [field]: 'щ'.repeat(longest + 1) });
    await invalid({ [field]: '' });
    await invalid({ [field]: ' \n ' });
    const body = { [field]: 'щ'.repeat(longest) };
    const call = { method: 'POST', path: projects, bearer: desk.owner, body };
    expect((await send(desk.server, call)).status).toBe(201);
  });

  it('an address as long as the contract allows, and no longer', async () => {
    const url = (length: number): string => `https://example.kz/${'a'.repeat(length - 19)}`;
    await invalid({ url: url(256) });
    const call = { method: 'POST', path: projects, bearer: desk.owner, body: { url: url(255) } };
    expect((await send(desk.server, call)).status).toBe(201);
    const body = { expectedVersion: 1, site: url(255) };
    const card = { method: 'PUT', path: `${CABINET}/card`, bearer: desk.owner, body };
    expect((await send(desk.server, card)).status).toBe(200);
  });

  it('the longest name and reason there may be', async () => {
    const id = await makeProject(desk.server, desk.partner.id, {
      life: 'finished',
      publication: 'submitted',
    });
    const body = { expectedVersion: 1, input: { remarks: 'щ'.repeat(2000) } };
    const call = { method: 'POST', bearer: desk.admin };
    const path = `${STAFF}/projects/${id}/actions/return`;
    expect((await send(desk.server, { ...call, path, body })).status).toBe(200);
    const { documentId, id: partnerId } = desk.partner;
    const { version } = (await desk.server.db('pp_partners').where({ id: partnerId }).first()) as {
      version: number;
    };
    const rename = { expectedVersion: version, input: { tradingName: 'Щ'.repeat(200) } };
    const renamed = `${STAFF}/partners/${documentId}/actions/rename`;
    const answer = await send(desk.server, { ...call, path: renamed, body: rename });
    expect(answer.status).toBe(200);
  });
});

describe('D-time: days that do not exist', () => {
  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    '2025-02-29',
    '20261201',
    '',
    'Infinity',
  ])('%s', async (day) => {
    const made = { method: 'POST', path: projects, bearer: desk.owner };
    await desk.refuses({ ...made, body: { startedOn: day } }, 400, 'request.invalid');
    await desk.refuses({ ...made, body: { finishedOn: day } }, 400, 'request.invalid');
    const input = { ladder: 'business', from: day };
    const path = `${STAFF}/partners/${desk.partner.documentId}/actions/set-ladder`;
    const body = { expectedVersion: 1, input };
    await desk.refuses({ method: 'POST', path, bearer: desk.admin, body }, 400, 'request.invalid');
  });

  it('days that lie ahead or stand in the wrong order', async () => {
    const made = { method: 'POST', path: projects, bearer: desk.owner };
    await desk.refuses(
      { ...made, body: { startedOn: '2026-12-02' } },
      400,
      'project.day-in-future',
    );
    const body = { startedOn: '2026-11-02', finishedOn: '2026-11-01' };
    await desk.refuses({ ...made, body }, 400, 'project.finished-before-start');
  });
});
