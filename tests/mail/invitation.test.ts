import { clockOf } from '../../src/plugins/partner-program/server/src/platform/clock';
import {
  bootServer,
  eventually,
  loginAdmin,
  nTimesAtOnce,
  type Login,
  type TestServer,
} from '../support';
import { act, makePartnerUser } from '../support/programme';
import { cabinetOf, done, makeScene, outcomeOf, type Scene } from '../support/scene';
import { openSmtp, type Letter, type Smtp } from './support/smtp';

const PASSWORD = 'Новый-пароль-1';
const API = '/api/partner-program';

describe('invitations and passwords with mail', () => {
  let server: TestServer;
  let smtp: Smtp;
  let admin: Login;
  let scene: Scene;
  const START = Date.parse('2026-12-01T09:00:00+05:00');
  let made = 0;

  beforeAll(async () => {
    smtp = await openSmtp();
    server = await bootServer({ programNow: new Date(START).toISOString(), env: smtp.env });
    admin = await loginAdmin(server.strapi);
    scene = await makeScene(server, admin);
  });
  afterAll(async () => {
    await server.stop();
    await smtp.stop();
  });

  const travel = (minutes: number): void =>
    clockOf(server.strapi).travelTo(new Date(START + minutes * 60_000).toISOString());
  const lettersTo = (email: string): Letter[] => smtp.letters.filter(({ to }) => to[0] === email);
  /** The n-th mail to that address. */
  const letter = (email: string, n = 1): Promise<Letter> =>
    eventually(() => {
      const found = lettersTo(email)[n - 1];
      if (!found) throw new Error(`No mail ${n} to ${email}`);
      return found;
    });
  const codeIn = ({ parsed }: Letter): string =>
    /https:\/\/partners\.example\.kz\/(?:invitation|password)#([0-9a-f]{64})/.exec(
      parsed.text ?? '',
    )?.[1] ?? '';
  const set = async (code: string, password = PASSWORD): Promise<string> =>
    outcomeOf(await server.agent.post(`${API}/password`).send({ code, password }));
  const login = async (identifier: string, password = PASSWORD): Promise<number> =>
    (await server.agent.post('/api/auth/local').send({ identifier, password })).status;
  const invite = (email: string, more: object = {}) =>
    scene.cabinet.post('/users', { email, role: 'member', ...more });
  const newEmail = (): string => `invited${++made}@example.test`;

  it('the code goes to the invited person alone, in the language asked for', async () => {
    const email = newEmail();
    const added = await done<{ passwordCode: string | null }>(invite(email, { language: 'kk' }));
    expect(added.passwordCode).toBeNull();
    const mail = await letter(email);
    expect(mail.parsed.subject).toContain('шақыру');
    expect(mail.parsed.text).toContain('2026 ж. 8 желтоқсан');
    const code = codeIn(mail);
    const everything = JSON.stringify([
      await server.db('pp_password_codes').select(),
      await server.db('up_users').select(),
      await server.db('pp_outbox_messages').select(),
    ]);
    expect(everything).not.toContain(code);
    expect(await login(email)).toBe(400);
    expect(await set(code)).toBe('200');
    expect(await login(email)).toBe(200);
    expect(await set(code)).toBe('409 password.code-invalid');
  });

  it('sent again, the old code dies; who has joined is not invited again', async () => {
    const email = newEmail();
    const { documentId } = await done<{ documentId: string }>(invite(email));
    const first = codeIn(await letter(email));
    const again = () => scene.cabinet.post(`/users/${documentId}/invitation`);
    expect(outcomeOf(await again())).toBe('200');
    const second = codeIn(await letter(email, 2));
    expect(await set(first)).toBe('409 password.code-invalid');
    expect(await set(second)).toBe('200');
    expect(outcomeOf(await again())).toBe('409 user.already-joined');
  });

  it('expires after seven days, to the minute of the last one', async () => {
    const email = newEmail();
    await done(invite(email));
    const code = codeIn(await letter(email));
    // 8 December 23:59 and 9 December 00:00 in Almaty.
    travel(7 * 1440 + 14 * 60 + 59);
    expect(await set(code, 'short')).toBe('400 password.too-short');
    travel(7 * 1440 + 15 * 60);
    expect(await set(code)).toBe('409 password.code-invalid');
    travel(0);
  });

  it('one code sets one password, whoever else holds it at that moment', async () => {
    const email = newEmail();
    await done(invite(email));
    const code = codeIn(await letter(email));
    const answers = await nTimesAtOnce(6, (n) => set(code, `Пароль-номер-${n}`));
    expect(answers.filter((answer) => answer === '200')).toHaveLength(1);
  });

  it('a forgotten password: one answer for all, the link works for an hour, sessions end', async () => {
    const { email, bearer } = await makePartnerUser(server, scene.id, 'member');
    const forget = (address: string) =>
      server.agent.post(`${API}/password/forgot`).send({ email: address });
    const [known, unknown] = [await forget(email), await forget('nobody@example.test')];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    const code = codeIn(await letter(email));
    const own = cabinetOf(server, { bearer });
    expect((await own.get('/profile')).status).toBe(200);
    travel(59);
    expect(await set(code)).toBe('200');
    expect((await own.get('/profile')).status).toBe(401);
    expect((await letter(email, 2)).parsed.subject).toContain('Пароль');
    expect(lettersTo('nobody@example.test')).toEqual([]);
    travel(0);
  });

  it('at most three links an hour, asked at the same time by many', async () => {
    const { email } = await makePartnerUser(server, scene.id, 'member');
    await nTimesAtOnce(8, () => server.agent.post(`${API}/password/forgot`).send({ email }));
    await letter(email, 3);
    const sent = await server
      .db('pp_outbox_messages')
      .where({ recipient: email })
      .count({ n: '*' });
    expect(Number(sent[0]?.n)).toBe(3);
  });

  it('staff renew a code by mail and never see it', async () => {
    const user = await makePartnerUser(server, scene.id, 'member');
    const renew = act(server, admin, `partner-users/user${user.id}/renew-code`, {
      reason: 'потерял',
    });
    expect(await done<{ passwordCode: string | null }>(renew)).toMatchObject({
      passwordCode: null,
    });
    expect(await set(codeIn(await letter(user.email)))).toBe('200');
  });

  it('who wants no mails still gets those about the login', async () => {
    const user = await makePartnerUser(server, scene.id, 'member');
    const own = cabinetOf(server, user);
    await done(own.put('/profile', { mails: false, language: 'en' }));
    expect(await done(own.get('/profile'))).toMatchObject({ mails: false, language: 'en' });
    await server.agent.post(`${API}/password/forgot`).send({ email: user.email });
    expect((await letter(user.email)).parsed.subject).toBe(
      'A new password for the partner cabinet',
    );
  });
});
