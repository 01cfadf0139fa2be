import {
  bearerOf,
  bootServer,
  eventually,
  loginUser,
  nTimesAtOnce,
  type Login,
  type TestServer,
} from '../support';
import type { RefusalBody } from '../support/programme';
import { outcomeOf } from '../support/scene';

/** What users-permissions compares passwords with; as slow as it is meant to be. */
const bcrypt = jest.requireActual<{ compare(text: string, hash: string): Promise<boolean> }>(
  'bcryptjs',
);

/** Routes of users-permissions that stand open to anybody. */
describe('the door of the site’s logins', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
  });
  afterAll(() => server.stop());

  const password = 'Test-password-1';
  const post = (route: string, body: object, locale = 'ru') =>
    server.agent.post(`/api/auth/${route}?locale=${locale}`).send(body);
  const inThreeLanguages = async (route: string, body: object, code: string): Promise<void> => {
    const said = new Set<string>();
    for (const locale of ['ru', 'kk', 'en']) {
      const { error } = (await post(route, body, locale)).body as { error: RefusalBody };
      expect(error.details.code).toBe(code);
      said.add(error.message);
    }
    expect(said.size).toBe(3);
  };

  it.each([
    ['local', { identifier: 'a\u0000b', password }],
    ['local', { identifier: 'a@example.test', password: 'a\u0000' }],
  ])('%s %j is refused, not a fault', async (route, body) => {
    expect((await post(route, body)).status).toBe(400);
  });

  it('a NUL has its code, in the caller’s language', () =>
    inThreeLanguages('local', { identifier: 'a\u0000b', password }, 'request.invalid'));

  it('a wrong password, and a login that is not there, are one answer', async () => {
    const { email } = await loginUser(server.strapi);
    const wrong = { identifier: email, password: 'Wrong-password-1' };
    await inThreeLanguages('local', wrong, 'login.wrong-credentials');
    const nobody = await post('local', { identifier: 'nobody@example.test', password });
    expect(nobody.body).toEqual((await post('local', wrong)).body);
  });

  it('whoever is refused costs one comparison of a password, whether there is such a login or not', async () => {
    const [known, invited] = [await loginUser(server.strapi), await loginUser(server.strapi)];
    await server.db('up_users').where({ id: invited.id }).update({ password: null });
    const compare = jest.spyOn(bcrypt, 'compare');
    const work = async (identifier: string, guess: string): Promise<string[]> => {
      compare.mockClear();
      await post('local', { identifier, password: guess });
      // How a hash begins tells how many rounds it takes.
      return compare.mock.calls.map(([text, hash]) => `${text} ${hash.slice(0, 7)}`);
    };
    try {
      const cost = ['Guess-1234 $2a$10$'];
      expect(await work(known.email, 'Guess-1234')).toEqual(cost);
      expect(await work('nobody@example.test', 'Guess-1234')).toEqual(cost);
      expect(await work(invited.email, 'Guess-1234')).toEqual(cost);
      expect(await work(known.email, password)).toHaveLength(1);
    } finally {
      compare.mockRestore();
    }
  });

  describe('a session that has ended', () => {
    const routes = [
      ['get', '/api/users/me'],
      ['get', '/api/auth/sessions'],
      ['post', '/api/auth/logout'],
      ['post', '/api/auth/change-password'],
      ['get', '/api/partner-program/cabinet/profile'],
    ] as const;
    const newPassword = 'Another-pass-1';
    const change = { currentPassword: password, password: newPassword };
    const sessions = () => server.strapi.sessionManager('users-permissions');
    const ends: Record<string, (login: Login) => Promise<unknown>> = {
      'a change of the password': ({ bearer }) =>
        post('change-password', { ...change, passwordConfirmation: newPassword })
          .set('Authorization', bearer)
          .expect(200),
      'the end of all sessions': ({ id }) => sessions().invalidateRefreshToken(String(id)),
      'logging out': ({ bearer }) => post('logout', {}).set('Authorization', bearer).expect(200),
    };

    it.each(Object.keys(ends))('lets its token in nowhere: %s', async (how) => {
      const login = await loginUser(server.strapi, { role: 'partner-program' });
      const as = { Authorization: login.bearer };
      await server.agent.get('/api/users/me').set(as).expect(200);
      await ends[how]?.(login);
      for (const [method, path] of routes) {
        const answer = await server.agent[method](path).set(as);
        expect(`${path} ${outcomeOf(answer)}`).toBe(`${path} 401 request.token-invalid`);
      }
    });

    it('leaves the login’s other sessions and the tokens it got anew alone', async () => {
      const login = await loginUser(server.strapi, { role: 'partner-program' });
      const other = await bearerOf(server.strapi, 'users-permissions', login.id);
      await post('logout', {}).set('Authorization', login.bearer).expect(200);
      await server.agent.get('/api/users/me').set('Authorization', other).expect(200);
      const changed = await post('change-password', {
        ...change,
        passwordConfirmation: newPassword,
      })
        .set('Authorization', other)
        .expect(200);
      const { jwt } = changed.body as { jwt: string };
      await server.agent.get('/api/users/me').set('Authorization', `Bearer ${jwt}`).expect(200);
    });
  });

  describe('a session that goes on', () => {
    interface Pair {
      readonly jwt: string;
      readonly refreshToken: string;
    }
    const MINUTES = 60;
    const DAYS = 24 * 60 * MINUTES;

    const claimsOf = (token: string): { iat: number; exp: number } => {
      const [, claims = ''] = token.split('.');
      const text = Buffer.from(claims, 'base64url').toString();
      return JSON.parse(text) as { iat: number; exp: number };
    };
    const me = async ({ jwt }: Pair): Promise<string> =>
      outcomeOf(await server.agent.get('/api/users/me').set('Authorization', `Bearer ${jwt}`));
    const refresh = (refreshToken: string) => post('refresh', { refreshToken });

    it('has ten minutes at a time, and for the next a token of 14 days and one use', async () => {
      const { email } = await loginUser(server.strapi, { role: 'partner-program' });
      const first = (await post('local', { identifier: email, password })).body as Pair;
      const { iat, exp } = claimsOf(first.jwt);
      expect(exp - iat).toBe(10 * MINUTES);
      // It does not say itself since when; both were made for this answer.
      expect(Math.round((claimsOf(first.refreshToken).exp - iat) / DAYS)).toBe(14);
      const next = (await refresh(first.refreshToken)).body as Pair;
      expect(await me(next)).toBe('200');
      expect(outcomeOf(await refresh(first.refreshToken))).toBe('401 request.not-logged-in');
      await post('logout', {}).set('Authorization', `Bearer ${next.jwt}`).expect(200);
      expect(await me(next)).toBe('401 request.token-invalid');
      expect(outcomeOf(await refresh(next.refreshToken))).toBe('401 request.not-logged-in');
    });
  });

  it('a blocked login is told so when it knows its password', async () => {
    const { id, email } = await loginUser(server.strapi);
    await server.db('up_users').where({ id }).update({ blocked: true });
    await inThreeLanguages('local', { identifier: email, password }, 'login.blocked');
  });

  it('what is missing is told', async () => {
    expect(outcomeOf(await post('local', {}))).toBe('400 request.invalid');
  });

  it.each(['forgot-password', 'reset-password', 'send-email-confirmation', 'local/register'])(
    '%s is closed',
    (route) => inThreeLanguages(route, { email: 'a@example.test' }, 'login.not-offered'),
  );

  describe('changing a password', () => {
    const change = async (values: object): Promise<string> => {
      const { bearer } = await loginUser(server.strapi, { role: 'partner-program' });
      const body = { currentPassword: password, passwordConfirmation: undefined, ...values };
      const sent = { ...body, passwordConfirmation: (values as { password: string }).password };
      return outcomeOf(await post('change-password', sent).set('Authorization', bearer));
    };

    it.each([
      [{ password: 'Short-999' }, '400 password.too-short'],
      [{ password: 'п'.repeat(37) }, '400 password.too-long'],
      [{ password }, '400 password.unchanged'],
      [{ password: 'Another-pass-1', currentPassword: 'x' }, '400 password.current-wrong'],
      [{ password: 'Another-pass-1' }, '200'],
    ])('to %j: %s', async (values, expected) => {
      expect(await change(values)).toBe(expected);
    });

    it('takes a login', async () => {
      expect(outcomeOf(await post('change-password', {}))).toBe('401 request.not-logged-in');
    });
  });

  describe('guessing', () => {
    const tryOnce = async (identifier: string, guess: string): Promise<string> =>
      outcomeOf(await post('local', { identifier, password: guess }));

    it('ends after ten wrong passwords of one login, the right one included', async () => {
      const { email } = await loginUser(server.strapi);
      await nTimesAtOnce(10, (n) => tryOnce(email, `Guess-number-${n}`));
      expect(await tryOnce(email.toUpperCase(), password)).toBe('429 login.too-many');
      const other = await loginUser(server.strapi);
      expect(await tryOnce(other.email, password)).toBe('200');
    });

    it('a right password forgets the wrong ones', async () => {
      const { email } = await loginUser(server.strapi);
      for (let n = 0; n < 9; n += 1) await tryOnce(email, 'Wrong-password-1');
      expect(await tryOnce(email, password)).toBe('200');
      expect(await tryOnce(email, 'Wrong-password-1')).toBe('400 login.wrong-credentials');
      await eventually(async () => expect(await tryOnce(email, password)).toBe('200'));
    });

    it('is forgotten after a quarter of an hour', async () => {
      const { email } = await loginUser(server.strapi);
      for (let n = 0; n < 10; n += 1) await tryOnce(email, 'Wrong-password-1');
      expect(await tryOnce(email, password)).toBe('429 login.too-many');
      server.strapi
        .plugin('partner-program')
        .service<{ travelTo(at: string): void }>('clock')
        .travelTo('2026-12-01T09:40:00+05:00');
      expect(await tryOnce(email, password)).toBe('200');
    });

    it('leaves no address in the database', async () => {
      const rows = await server.db('pp_login_attempts').pluck('key');
      expect(rows.every((key: string) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
    });
  });
});
