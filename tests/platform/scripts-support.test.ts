import {
  bootServer,
  eventually,
  loginAdmin,
  loginUser,
  nTimesAtOnce,
  spawnServer,
  type TestServer,
} from '../support';

describe('the test support', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
  });
  afterAll(() => server.stop());

  it('boots a server with the plugin', async () => {
    expect(server.strapi.plugin('partner-program')).toBeTruthy();
    await server.agent.get('/_health').expect(204);
  });

  it('logs an administrator in', async () => {
    const { bearer } = await loginAdmin(server.strapi);
    await server.agent.get('/admin/users/me').set('Authorization', bearer).expect(200);
    await server.agent.get('/admin/users/me').expect(401);
  });

  it('logs a user of the content API in', async () => {
    const { bearer, email } = await loginUser(server.strapi);
    const answer = await server.agent.get('/api/users/me').set('Authorization', bearer).expect(200);
    expect(answer.body).toMatchObject({ email });
  });

  it('asks several times at once', async () => {
    const answers = await nTimesAtOnce(5, () => server.agent.get('/_health'));
    expect(answers.map((answer) => answer.status)).toEqual([204, 204, 204, 204, 204]);
  });

  it('starts a second server on the same database and survives its death', async () => {
    const second = await spawnServer({ database: server.database });
    await second.agent.get('/_health').expect(204);
    await second.kill();
    await eventually(() => expect(second.agent.get('/_health')).rejects.toThrow());
    await second.stop();
  });
});
