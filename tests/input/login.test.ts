import { bootServer, type TestServer } from '../support';

/** Routes of users-permissions that stand open to anybody. */
describe('the door of the site’s logins', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await bootServer();
  });
  afterAll(() => server.stop());

  const password = 'Test-password-1';

  it.each([
    ['local', { identifier: 'a\u0000b', password }],
    ['local', { identifier: 'a@example.test', password: 'a\u0000' }],
    ['reset-password', { code: 'a\u0000', password, passwordConfirmation: password }],
  ])('%s %j is refused, not a fault', async (route, body) => {
    const answer = await server.agent.post(`/api/auth/${route}?locale=en`).send(body);
    expect(answer.status).toBe(400);
  });

  it('a NUL has its code, in the caller’s language', async () => {
    const say = async (locale: string): Promise<string> => {
      const body = { identifier: 'a\u0000b', password };
      const answer = await server.agent.post(`/api/auth/local?locale=${locale}`).send(body);
      const { error } = answer.body as { error: { message: string; details: object } };
      expect(error.details).toEqual({ code: 'request.invalid' });
      return error.message;
    };
    expect(new Set([await say('ru'), await say('kk'), await say('en')]).size).toBe(3);
  });

  it.each(['forgot-password', 'send-email-confirmation', 'local/register'])(
    '%s is closed',
    async (route) => {
      const answer = await server.agent
        .post(`/api/auth/${route}`)
        .send({ email: 'a@example.test' });
      expect(answer.status).toBe(403);
    },
  );
});
