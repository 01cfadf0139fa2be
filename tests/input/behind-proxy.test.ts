import { bootServer, loginUser, type TestServer } from '../support';
import { outcomeOf } from '../support/scene';

/** With BEHIND_PROXY a server reads whom it talks to from the one proxy before it, and nobody else. */
describe('a server behind a proxy', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await bootServer({ env: { BEHIND_PROXY: 'true' } });
  });
  afterAll(() => server.stop());

  const logIn = async (identifier: string, password: string, from: string): Promise<string> =>
    outcomeOf(
      await server.agent
        .post('/api/auth/local')
        .set('X-Forwarded-For', from)
        .send({ identifier, password }),
    );

  it('counts guesses of an address that claims another one each time', async () => {
    const { email } = await loginUser(server.strapi);
    for (let n = 1; n <= 10; n += 1) {
      await logIn(email, 'Wrong-password-1', `203.0.113.${n}, 198.51.100.7`);
    }
    const claimed = '203.0.113.11, 198.51.100.7';
    expect(await logIn(email, 'Test-password-1', claimed)).toBe('429 login.too-many');
    expect(await logIn(email, 'Test-password-1', '198.51.100.7')).toBe('429 login.too-many');
    expect(await logIn(email, 'Test-password-1', '198.51.100.8')).toBe('200');
  });
});
