import { randomBytes } from 'node:crypto';
import type { Response } from 'supertest';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { inUnit } from '../../../src/plugins/partner-program/server/src/platform/unit-of-work';
import { jobActor } from '../../../src/plugins/partner-program/server/src/platform/actor';
import { runDue } from '../../../src/plugins/partner-program/server/src/platform/jobs/jobs';
import { matchReports } from '../../../src/plugins/partner-program/server/src/features/monitor-reports';
import { reportsJob } from '../../../src/plugins/partner-program/server/src/features/monitor-reports/reports.jobs';
import { insertKey } from '../../access/records.licence-keys';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import {
  bodyOf,
  freshSample,
  MONITOR_HEADERS,
  readSamples,
  windows1251,
} from '../../support/monitor-form';
import { writePhp } from '../../support/write-php';
import { makeScene, type Scene } from '../../support/scene';

const PATH = '/api/partner-program/monitor-reports';
const samples = readSamples();
const form = samples[0]!.form;

describe('quality-monitor: POST /monitor-reports', () => {
  let server: TestServer;
  let admin: Login;
  let scene: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    scene = await makeScene(server, admin);
  });
  beforeEach(async () => {
    await server.db('pp_monitor_reports').delete();
    // They all come from one address, within one moment.
    await server.db('pp_login_attempts').delete();
    at('2026-12-01');
  });
  afterAll(() => server.stop());

  const at = (on: string): void => clockOf(server.strapi).travelTo(`${on}T10:00:00+05:00`);
  const post = (body: string | Buffer, headers: object = {}): Promise<Response> =>
    Promise.resolve(
      server.agent
        .post(PATH)
        .set({ ...MONITOR_HEADERS, ...headers })
        .send(body.toString('latin1')),
    );
  const stored = () => server.db('pp_monitor_reports').orderBy('id');
  const codeOf = ({ text }: Response): string | undefined =>
    /<code>([^<]*)<\/code>/.exec(text)?.[1];

  it.each(samples)('$name: is kept as it was sent', async (sample) => {
    const answer = await post(bodyOf(sample.form));
    expect([answer.status, answer.type]).toEqual([200, 'text/html']);
    const [row] = await stored();
    expect(row).toMatchObject({
      state: 'received',
      source: 'monitor',
      key_id: null,
      key_hash: sample.form.LICENSE_KEY,
      company_name: sample.form.COMPANY_NAME,
      client: sample.form.CLIENT,
      phone: sample.form.PHONE,
      warned: true,
      call_time_from: '10-00',
    });
  });

  it('the same content posted again is the same report, however it is escaped', async () => {
    const body = bodyOf(form).toString('latin1');
    const small = body.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    const [first, ...more] = body.split('&');
    const turned = [...more, first].join('&');
    await Promise.all([body, body, small, turned, body].map((one) => post(one)));
    expect(await stored()).toHaveLength(1);
    await post(bodyOf({ ...form, COMMENT: 'other' }));
    expect(await stored()).toHaveLength(2);
  });

  it('answers a known key and an unknown one alike, and asks the database the same', async () => {
    const known = await insertKey(server, scene.id);
    const said = async (LICENSE_KEY: string): Promise<[string, string[]]> => {
      const asked: string[] = [];
      const listen = ({ sql }: { sql: string }): void => void asked.push(sql);
      server.db.on('query', listen);
      const { text } = await post(freshSample({ LICENSE_KEY }));
      server.db.removeListener('query', listen);
      return [text, asked];
    };
    const [, ...again] = [
      await said('0'.repeat(32)),
      await said('0'.repeat(32)),
      await said(known.hash),
    ];
    expect(again[0][1].length).toBeGreaterThan(0);
    expect(again[1]).toEqual(again[0]);
  });

  it('in windows-1251 keeps the Kazakh letters that the charset lacks', async () => {
    const CLIENT = 'Әлия Қонысбаева';
    const comments = [['PERFOMER', windows1251('қолмен өтті')]] as const;
    const STATE = writePhp([['QD0010', [['STATUS', 'A'], ['COMMENTS', comments]]]]); // prettier-ignore
    const checklist = [['CATEGORIES', []], ['POINTS', [['QD0010', []]]]] as const; // prettier-ignore
    const values = {
      CLIENT,
      CITY: 'Өскемен',
      COMMENT: '&#38; №1 — дүйсенбі',
      STATE: STATE.toString('base64'),
      CHECKLIST: writePhp(checklist).toString('base64'),
    };
    const body = bodyOf({ ...form, ...values, charset: 'windows-1251' });
    expect(body.toString()).toContain('%26%231178%3B');
    expect((await post(body)).status).toBe(200);
    const [row] = await stored();
    expect(row).toMatchObject({ client: CLIENT, city: 'Өскемен', comment: values.COMMENT });
    expect(row.content).toContain('қолмен өтті');
  });

  it.each([
    ['ru', 'Отчёт получен', 'Войдите в кабинет партнёра на сайте'],
    ['kk', 'Есеп алынды', 'серіктес кабинетіне кіріңіз'],
    ['en', 'The report was received', 'Log in to the partner’s cabinet on the site'],
  ])('tells it on a page in %s that runs nothing', async (language, title, login) => {
    const answer = await post(freshSample(), { 'Accept-Language': language });
    expect(answer.headers['content-language']).toBe(language);
    expect(answer.text).toContain(`<html lang="${language}">`);
    expect(answer.text).toContain(`<h1>${title}</h1>`);
    // Nobody said where the cabinet is: the server's own root is the door of staff.
    expect(answer.text).toContain(login);
    expect(answer.text).not.toContain('<a ');
    expect(answer.text).not.toContain('<script');
    expect(answer.headers['content-security-policy']).toMatch(/default-src 'none'/);
    const asked = await server.agent
      .post(`${PATH}?locale=${language}`)
      .set(MONITOR_HEADERS)
      .send('x=1');
    expect(asked.text).toContain(`<html lang="${language}">`);
  });

  it('leads to the cabinet’s login where staff said it is, never to the door of staff', async () => {
    const page = '/partner-program/settings';
    const read = async () => {
      const { body } = await server.agent
        .get(`${page}?pageSize=100`)
        .set('Authorization', admin.bearer);
      const { data } = body as { data: { key: string; toConfirm: boolean; newest: string }[] };
      return data.find(({ key }) => key === 'monitor-reports.cabinet-address');
    };
    const set = async (value: unknown): Promise<number> => {
      const { key, newest: seen } = (await read())!;
      const change = { key, value, effectiveFrom: '2026-12-01', seen };
      const sent = server.agent.post(page).set('Authorization', admin.bearer).send(change);
      return (await sent).status;
    };
    const link = async () => /<a href="([^"]*)"/.exec((await post(freshSample())).text)?.[1];
    expect(await read()).toMatchObject({ value: null, toConfirm: true });
    for (const wrong of ['/admin', '', 'javascript:alert(1)']) expect(await set(wrong)).toBe(400);
    expect(await set('https://partners.example.kz/login?a=1&b=2')).toBe(200);
    expect(await link()).toBe('https://partners.example.kz/login?a=1&amp;b=2');
    // What an older version had for no address.
    expect(await set('/')).toBe(200);
    expect(await link()).toBeUndefined();
    expect(await read()).toMatchObject({ toConfirm: false });
  });

  const packed = (text: string | Buffer) => Buffer.from(text).toString('base64');
  const wide = writePhp(Array.from({ length: 20_001 }, (_, i) => [i, null] as const));
  it.each<[string, object, string]>([
    ['objects', { STATE: packed('O:8:"stdClass":0:{}') }, 'php-objects'],
    ['references', { STATE: packed('a:2:{i:0;i:1;i:1;R:1;}') }, 'php-objects'],
    ['closures', { CHECKLIST: packed('C:7:"Closure":0:{}') }, 'php-objects'],
    ['a wrong length', { STATE: packed('s:10:"short";') }, 'php-malformed'],
    ['a huge count', { STATE: packed('a:999999999:{}') }, 'php-malformed'],
    ['a megabyte of nesting', { STATE: packed('a:1:{i:0;'.repeat(116_000)) }, 'php-too-deep'],
    ['too many elements', { STATE: packed(wide) }, 'php-too-many'],
    ['more than a megabyte', { STATE: packed(Buffer.alloc(1_048_577, 'x')) }, 'field-too-large'],
    ['NULs', { CHECKLIST: packed('\0\0\0') }, 'php-malformed'],
    ['no base64', { STATE: '<script>' }, 'base64-malformed'],
    ['another structure', { CHECKLIST: packed('a:0:{}') }, 'structure'],
    ['another charset', { charset: 'utf-16' }, 'charset-unknown'],
    ['a full key', { LICENSE_KEY: 'S24-NA-ABCDEFGHIJKLMNOP' }, 'field-malformed'],
    ['markup in a name of a field', { CLIENT: '' }, 'field-missing'],
  ])('refuses %s on a page, and keeps nothing', async (_what, values, code) => {
    const answer = await post(bodyOf({ ...form, ...values }, 'utf-8'));
    expect([answer.status, answer.type]).toEqual([
      code === 'field-too-large' ? 413 : 400,
      'text/html',
    ]);
    expect(codeOf(answer)).toBe(`monitor-report.${code}`);
    expect(answer.text).toContain('role="alert"');
    expect(await stored()).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'monitor-report.field-missing'],
    ['half of it', bodyOf(form).toString('latin1').slice(0, 5000), 'monitor-report'],
    ['a percent that is no code', 'charset=%zz', 'monitor-report.percent-malformed'],
    [
      'bytes of another charset',
      bodyOf(form, 'windows-1251').toString('latin1'),
      'monitor-report.text-malformed',
    ],
    ['noise', randomBytes(5000).toString('latin1'), 'monitor-report'],
    ['4 MiB and a byte', 'x'.repeat(4 * 1024 * 1024 + 1), 'request.too-large'],
  ])('refuses %s', async (_what, body, code) => {
    const answer = await post(body);
    expect([400, 413]).toContain(answer.status);
    expect(codeOf(answer)).toMatch(new RegExp(`^${code}`));
    expect(await stored()).toEqual([]);
  });

  it('reads four megabytes, of which most are nothing to it', async () => {
    const most = 4 * 1024 * 1024;
    const body = `${freshSample()}&other=`;
    expect((await post(body + 'x'.repeat(most - body.length))).status).toBe(200);
  });

  it.each([
    ['application/json', '{}'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['text/plain', 'charset=utf-8'],
  ])('takes no %s', async (type, body) => {
    const answer = await post(body, { 'Content-Type': type });
    expect([answer.status, codeOf(answer)]).toEqual([415, 'request.unsupported-type']);
  });

  const match = () =>
    inUnit(server.strapi, jobActor('test'), async (unit) => ({
      ok: true,
      value: await matchReports(unit),
    }));

  it('is matched with its key later, once, and its partner is told that something waits', async () => {
    const key = await insertKey(server, scene.id);
    await post(freshSample({ LICENSE_KEY: key.hash.toUpperCase() }));
    await post(freshSample({ LICENSE_KEY: 'e'.repeat(32) }));
    expect(await match()).toEqual({ ok: true, value: 1 });
    expect(await match()).toEqual({ ok: true, value: 0 });
    expect((await stored()).map(({ state, key_id }) => [state, key_id])).toEqual([
      ['matched', key.id],
      ['received', null],
    ]);
    const news = await server.db('pp_notifications').where({ partner_id: scene.id });
    expect(news.map(({ code, facts }) => [code, facts])).toEqual([
      ['monitor-report.waiting', '{}'],
    ]);
  });

  it('is erased after 30 days when nobody confirmed it', async () => {
    await runDue(server.strapi, reportsJob);
    const key = await insertKey(server, scene.id);
    await post(freshSample({ LICENSE_KEY: key.hash }));
    await match();
    await post(freshSample());
    at('2026-12-31');
    await runDue(server.strapi, reportsJob);
    expect(await stored()).toHaveLength(2);
    at('2027-01-01');
    await runDue(server.strapi, reportsJob);
    expect(await stored()).toEqual([]);
  });
});
