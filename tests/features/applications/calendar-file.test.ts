import ICAL from 'ical.js';

import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { cabinetOf, done, makeScene, outcomeOf, type Scene } from '../../support/scene';
import { act, makePartnerUser } from '../../support/programme';
import { deskOf } from './case';

/** Awarded on 31 March 2026: L is 31 March 2027. */
describe('calendar.ics: the deadlines of a partner', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;
  let scene: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-03-31T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
    scene = await makeScene(server, admin, { level: 'basic', from: '2026-03-31' });
    desk.at('2027-02-01');
  });
  afterAll(() => server.stop());

  /** Every event as a calendar understands it. */
  const read = (text: string): string[] => {
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    return calendar.getAllSubcomponents('vevent').map((component) => {
      const { startDate, duration, summary } = new ICAL.Event(component);
      expect([startDate.isDate, duration.toSeconds()]).toEqual([true, 86_400]);
      return `${startDate.toString()} ${summary}`;
    });
  };
  const own = async (of = scene): Promise<string[]> => {
    const answer = await of.cabinet.get('/calendar.ics?locale=en');
    expect([answer.status, answer.type]).toEqual([200, 'text/calendar']);
    return read(answer.text);
  };
  const OPENS = '2027-01-30 Renewal of the ККВ competence opens';
  const CLOSES = '2027-03-17 Last day to apply for renewal of ККВ';
  const LAST = '2027-03-31 Last day of the ККВ competence';

  it('K4.4: knows the last day, and when its renewal opens and closes', async () => {
    expect(await own()).toEqual([OPENS, CLOSES, LAST]);
    expect(await own(await makeScene(server, admin))).toEqual([]);
  });

  it('K4.7, K4.9: knows when a decision is due and which answer is owed', async () => {
    const other = await makeScene(server, admin, { level: 'basic', from: '2026-03-31' });
    const id = await desk.filed(other, 'renewal');
    expect(await own(other)).toEqual(['2027-02-10 The application is due to be decided']);
    await done(desk.staff(id, 'ask', { question: 'Где справка?', answerBy: '2027-02-20' }));
    desk.at('2027-02-02');
    expect(await own(other)).toEqual(['2027-02-20 Answer the question about the application']);
    desk.at('2027-02-01');
  });

  it('is what a calendar takes: one name for a day whenever it is read, and lines of 75 octets', async () => {
    const { text } = await scene.cabinet.get('/calendar.ics?locale=kk');
    expect((await scene.cabinet.get('/calendar.ics?locale=kk')).text).toBe(text);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const names = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(names).size).toBe(3);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
  });

  describe('the address to subscribe to', () => {
    const BASE = '/api/partner-program/calendars';
    const made = async ({ cabinet }: Pick<Scene, 'cabinet'>): Promise<string> => {
      const { address } = await done<{ address: string }>(cabinet.post('/calendar-link'));
      return new URL(address).pathname;
    };
    const outcome = async (path: string): Promise<string> =>
      outcomeOf(await server.agent.get(path));

    it('needs no login, and speaks the language of its user', async () => {
      await done(scene.cabinet.put('/profile', { language: 'ru' }));
      const answer = await server.agent.get(await made(scene)).expect(200);
      expect(read(answer.text)).toContain('2027-03-31 Последний день компетенции ККВ');
      expect(answer.headers['cache-control']).toBe('private, no-store');
    });

    it('is renewed and revoked: the one before is not there any more', async () => {
      const before = await made(scene);
      const now = await made(scene);
      expect([await outcome(before), await outcome(now)]).toEqual(['404 record.not-found', '200']);
      const since = scene.cabinet.get('/calendar-link');
      expect(await done(since)).toEqual({ madeAt: expect.stringMatching(/^2027-02-01T/) });
      await done(scene.cabinet.remove('/calendar-link'));
      expect(await outcome(now)).toBe('404 record.not-found');
      expect(await done(scene.cabinet.get('/calendar-link'))).toEqual({ madeAt: null });
    });

    it.each(['x', 'A'.repeat(43), '%00', "'or 1=1"])('answers 404 to %s', async (secret) => {
      expect(await outcome(`${BASE}/${encodeURIComponent(secret)}/calendar.ics`)).toBe(
        '404 record.not-found',
      );
    });

    it('keeps no secret: what the database holds opens nothing', async () => {
      await made(scene);
      const [hash] = await server.db('pp_calendar_links').pluck<string[]>('secret_hash');
      expect(await outcome(`${BASE}/${hash}/calendar.ics`)).toBe('404 record.not-found');
    });

    it('§1: ends with the user, and with the partnership', async () => {
      const user = await makePartnerUser(server, scene.id, 'viewer');
      const viewer = { cabinet: cabinetOf(server, user) };
      const path = await made(viewer);
      expect(await outcome(path)).toBe('200');
      await server.db('up_users').where({ id: user.id }).update({ blocked: true });
      expect(await outcome(path)).toBe('404 record.not-found');
      const leaving = await makeScene(server, admin);
      const theirs = await made(leaving);
      await done(
        act(server, admin, `partners/${leaving.documentId}/end-partnership`, {
          reason: 'проверка',
        }),
      );
      expect(await outcome(theirs)).toBe('404 record.not-found');
    });
  });
});
