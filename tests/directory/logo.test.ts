import { mkdtempSync, readdirSync } from 'node:fs';
import path from 'node:path';

import {
  bootServer,
  eventually,
  nTimesAtOnce,
  spawnServer,
  type Login,
  type TestServer,
} from '../support';
import { unlessHungUp } from '../files/support/desk';
import { leftIn } from '../files/support/temporary';
import { makePartner, makePartnerUser } from '../support/programme';
import { DIRECTORY, list } from './support/directory';
import { GREEN_PNG, JPEG, pngOf, RED_PNG, SVG, WEBP } from './support/pictures';

const LOGO = '/api/partner-program/cabinet/card/logo';

interface Answer {
  status: number;
  body: {
    data: { documentId: string; version: number; logo: string } | null;
    error?: { message: string; details: { code: string } };
  };
}

describe('§1, §8: the logo of the card', () => {
  let server: TestServer;
  let member: Login;
  let viewer: Login;
  let partner: Awaited<ReturnType<typeof makePartner>>;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    partner = await makePartner(server, { tradingName: 'Алма Софт' });
    member = await makePartnerUser(server, partner.id, 'member');
    viewer = await makePartnerUser(server, partner.id, 'viewer');
  });
  afterAll(() => server.stop());

  const version = async (): Promise<number> => {
    const row = await server.db('pp_partners').where('id', partner.id).first<{ version: number }>();
    return row.version;
  };
  const form = (login?: Login) => {
    const request = server.agent.post(LOGO);
    return login ? request.set('Authorization', login.bearer) : request;
  };
  const send = async (content: Buffer, name = 'logo.png', login = member): Promise<Answer> =>
    await form(login)
      .field('expectedVersion', String(await version()))
      .attach('files', content, name);
  const remove = async (expectedVersion: number): Promise<Answer> =>
    await server.agent
      .delete(`${LOGO}?expectedVersion=${expectedVersion}`)
      .set('Authorization', member.bearer);
  const stored = (): string[] => readdirSync(server.strapi.dirs.static.public + '/uploads').sort();
  const shown = async (): Promise<string | null | undefined> =>
    (await list(server, 'list=all')).data[0]?.logo;

  it.each([
    ['PNG', RED_PNG, 'png', 'image/png'],
    ['JPEG', JPEG, 'jpg', 'image/jpeg'],
    ['WebP', WEBP, 'webp', 'image/webp'],
  ])('takes %s by content, whatever it is called', async (_name, content, extension, type) => {
    const { status, body } = await send(content, 'Договор с «Секрет».pdf');
    expect(body.error ?? status).toBe(200);
    expect(body.data?.logo).toMatch(new RegExp(`^/uploads/logo_alma_soft_\\w+\\.${extension}$`));
    expect(body.data?.version).toBe(await version());
    await eventually(async () => expect(await shown()).toBe(body.data?.logo));
    const sent = await server.agent.get(String(body.data?.logo)).expect(200);
    expect(sent.headers['content-type']).toBe(type);
  });

  it('replaces the file before and removes it; the row too', async () => {
    const first = await send(RED_PNG);
    const second = await send(GREEN_PNG);
    expect(second.body.data?.logo).not.toBe(first.body.data?.logo);
    await eventually(() => expect(stored()).toEqual([path.basename(second.body.data?.logo ?? '')]));
    await eventually(async () => expect(await shown()).toBe(second.body.data?.logo));
    await eventually(async () => expect(await server.db('files').select('id')).toHaveLength(1));
    await server.agent.get(String(first.body.data?.logo)).expect(404);
  });

  it('D-history: writes the journal, naming the field and no file', async () => {
    const lines = await server.db('pp_journal_entries').where({ action: 'edit-card' });
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.at(-1)).toMatchObject({
      record: 'partner',
      partner_id: partner.id,
      actor_kind: 'user',
    });
    expect(JSON.stringify(lines)).not.toContain('Секрет');
  });

  it.each<[string, Buffer, string, string, number]>([
    ['SVG, which can carry scripts', SVG, 'logo.svg', 'logo.type', 415],
    ['SVG that calls itself PNG', SVG, 'logo.png', 'logo.type', 415],
    ['a text', Buffer.from('hello'), 'logo.png', 'logo.type', 415],
    ['an empty file', Buffer.alloc(0), 'logo.png', 'logo.type', 415],
    ['the head of a PNG only', RED_PNG.subarray(0, 8), 'logo.png', 'logo.type', 415],
    ['a PNG cut short', RED_PNG.subarray(0, 60), 'logo.png', 'logo.type', 415],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00'), 'logo.gif', 'logo.type', 415],
    [
      'more than 2 MiB',
      Buffer.concat([RED_PNG], 2 * 1024 * 1024 + 1),
      'l.png',
      'logo.too-large',
      413,
    ],
    ['more pixels than a memory holds', pngOf(6_000, 5_000), 'logo.png', 'logo.too-large', 413],
  ])('refuses %s', async (_name, content, name, code, status) => {
    const kept = stored();
    const answer = await send(content, name);
    expect([answer.status, answer.body.error?.details.code]).toEqual([status, code]);
    expect(stored()).toEqual(kept);
  });

  it('takes exactly 2 MiB', async () => {
    expect((await send(Buffer.concat([RED_PNG], 2 * 1024 * 1024))).body.error).toBeUndefined();
  });

  it('refuses a form without a file, with two, or with one in another field', async () => {
    const expectedVersion = String(await version());
    const none = await form(member).field('expectedVersion', expectedVersion).field('x', 'y');
    expect(none.status).toBe(400);
    const forms = [
      form(member).field('expectedVersion', expectedVersion).attach('logo', RED_PNG, 'a.png'),
      form(member)
        .field('expectedVersion', expectedVersion)
        .attach('files', RED_PNG, 'a.png')
        .attach('files', GREEN_PNG, 'b.png'),
    ];
    for (const answer of (await Promise.all(forms)) as Answer[]) {
      expect([answer.status, answer.body.error?.details.code]).toEqual([400, 'logo.missing']);
    }
  });

  it.each([
    ['ru', 'Логотип — это картинка PNG, JPEG или WebP.'],
    ['kk', 'Логотип — PNG, JPEG немесе WebP суреті.'],
    ['en', 'A logo is a PNG, JPEG or WebP picture.'],
  ])('says so in %s', async (locale, message) => {
    const answer = (await server.agent
      .post(`${LOGO}?locale=${locale}`)
      .set('Authorization', member.bearer)
      .field('expectedVersion', String(await version()))
      .attach('files', SVG, 'logo.svg')) as Answer;
    expect(answer.body.error?.message).toBe(message);
  });

  it('D-doors: a member may, a viewer may not, nobody else may', async () => {
    expect((await send(RED_PNG, 'a.png', viewer)).status).toBe(403);
    expect((await form().attach('files', RED_PNG, 'a.png')).status).toBe(401);
    const bad = form().set('Authorization', 'Bearer nonsense').attach('files', RED_PNG, 'a.png');
    expect((await bad).status).toBe(401);
  });

  it('takes a form nowhere else, and a form cut short is a 400', async () => {
    const elsewhere = await server.agent
      .post('/api/partner-program/cabinet/projects')
      .set('Authorization', member.bearer)
      .attach('files', RED_PNG, 'a.png');
    expect(elsewhere.status).toBe(415);
    const cut = (await form(member)
      .set('Content-Type', 'multipart/form-data; boundary=x')
      .send(
        '--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nabc',
      )) as Answer;
    expect([cut.status, cut.body.error?.details.code]).toEqual([400, 'request.malformed']);
  });

  it('of two at once with the same version one is kept, and no file too many', async () => {
    const expectedVersion = String(await version());
    const answers = (await nTimesAtOnce(2, (i) =>
      form(member)
        .field('expectedVersion', expectedVersion)
        .attach('files', i === 0 ? RED_PNG : GREEN_PNG, 'a.png'),
    )) as Answer[];
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body.error?.details.code).toBe('record.version-conflict');
    const kept = answers.find(({ status }) => status === 200)?.body.data?.logo ?? '';
    await eventually(() => expect(stored()).toEqual([path.basename(kept)]));
    await eventually(async () => expect(await server.db('files').select('id')).toHaveLength(1));
  });

  it('the same Idempotency-Key answers as the first time; with another picture it is a 409', async () => {
    const expectedVersion = String(await version());
    const sendKeyed = async (content: Buffer): Promise<Answer> =>
      await form(member)
        .set('Idempotency-Key', 'one')
        .field('expectedVersion', expectedVersion)
        .attach('files', content, 'a.png');
    const first = await sendKeyed(RED_PNG);
    expect(first.status).toBe(200);
    expect((await sendKeyed(RED_PNG)).body).toEqual(first.body);
    expect((await sendKeyed(GREEN_PNG)).body.error?.details.code).toBe(
      'request.idempotency-key-reused',
    );
    await eventually(() => expect(stored()).toHaveLength(1));
  });

  it('keeps the file of another record that shows it too', async () => {
    const file = await server.db('files').first<{ id: number; url: string }>();
    await server.db('files_related_mph').insert({
      file_id: file.id,
      related_id: 1,
      related_type: 'plugin::partner-program.other',
      field: 'picture',
    });
    await send(JPEG);
    await eventually(async () => expect(await shown()).not.toBe(file.url));
    await server.agent.get(file.url).expect(200);
  });

  it('takes the logo off the card, once', async () => {
    expect((await remove((await version()) - 1)).body.error?.details.code).toBe(
      'record.version-conflict',
    );
    const logo = await shown();
    expect((await remove(await version())).body.data?.version).toBe(await version());
    await eventually(async () => expect(await shown()).toBeNull());
    await eventually(async () => server.agent.get(String(logo)).expect(404));
    const again = await remove(await version());
    expect([again.status, again.body.error?.details.code]).toEqual([404, 'record.not-found']);
  });

  it('leaves no temporary files, however a request ended', async () => {
    const temporary = mkdtempSync(path.join(process.env.TEST_RUN_DIR ?? '', 'logo-'));
    const { database } = server;
    const other = await spawnServer({ database, env: { TMPDIR: temporary } });
    const sent = async (
      login: { bearer: string },
      field: string,
      content: Buffer,
    ): Promise<number> => {
      const request = other.agent.post(LOGO).set('Authorization', login.bearer);
      request.field('expectedVersion', String(await version()));
      return (await request.attach(field, content, 'a.png')).status;
    };
    try {
      expect(await sent(member, 'files', GREEN_PNG)).toBe(200);
      expect(await sent(member, 'files', SVG)).toBe(415);
      expect(await sent(member, 'elsewhere', GREEN_PNG)).toBe(400);
      expect(await sent(viewer, 'files', GREEN_PNG)).toBe(403);
      expect(await sent({ bearer: 'Bearer nonsense' }, 'files', GREEN_PNG)).toBe(401);
      expect(await unlessHungUp(sent(member, 'files', Buffer.alloc(21 * 1024 * 1024)))).toBe(413);
      await eventually(() => expect(leftIn(temporary)).toEqual([]));
    } finally {
      await other.stop();
    }
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('is described in the API document', async () => {
    const { body } = await server.agent.get('/api/partner-program/openapi.json').expect(200);
    const { paths } = body as { paths: Record<string, { post: { requestBody: object } }> };
    expect(paths[LOGO]?.post.requestBody).toMatchObject({
      content: {
        'multipart/form-data': {
          schema: {
            required: ['expectedVersion', 'files'],
            properties: { files: { type: 'string', format: 'binary' } },
          },
        },
      },
    });
  });

  it('§8: shows the new logo on the card itself', async () => {
    const { body } = await send(WEBP);
    await eventually(async () => {
      const card = await server.agent.get(`${DIRECTORY}/${partner.slug}`).expect(200);
      expect(card.body).toMatchObject({ data: { logo: body.data?.logo } });
    });
  });
});
