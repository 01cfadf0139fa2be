import { bootServer, eventually, loginAdmin, type Login, type TestServer } from '../support';
import { act, COMPLETE_PROJECT, makePartner, makePartnerUser } from '../support/programme';

interface Card {
  slug: string;
  points: number | null;
  rank: number | null;
  projectCount: number;
}

describe('from a partner’s project to the public rating', () => {
  let server: TestServer;
  let admin: Login;
  let owner: Login;
  let partner: Awaited<ReturnType<typeof makePartner>>;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    partner = await makePartner(server, { tradingName: 'Алма Софт' });
    owner = await makePartnerUser(server, partner.id);
  });
  afterAll(() => server.stop());

  const cards = async (): Promise<Card[]> =>
    (
      (await server.agent.get('/api/partner-program/directory').expect(200)).body as {
        data: Card[];
      }
    ).data;

  it('§8, K6.2: shows nobody without an advanced competence', async () => {
    expect(await cards()).toEqual([]);
  });

  it('K3-rights: shows an advanced partner, with no points yet', async () => {
    const input = { kind: 'kkv', level: 'advanced', from: '2026-01-10', reason: 'проверка' };
    const awarded = await act(
      server,
      admin,
      `partners/${partner.documentId}/award-competence`,
      input,
    );
    expect(awarded.body.error ?? awarded.status).toBe(200);
    await eventually(async () => {
      expect(await cards()).toMatchObject([{ slug: 'alma-soft', points: 0, rank: 1 }]);
    });
  });

  it('K6.1: a project submitted and published earns its points, once', async () => {
    const cabinet = '/api/partner-program/cabinet/projects';
    const made = await server.agent
      .post(cabinet)
      .set('Authorization', owner.bearer)
      .send(COMPLETE_PROJECT);
    expect(made.body).toMatchObject({ data: { version: 1 } });
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    const submitted = await server.agent
      .post(`${cabinet}/${documentId}/submit`)
      .set('Authorization', owner.bearer)
      .send({ expectedVersion: 1 });
    expect(submitted.body).toMatchObject({ data: { documentId } });
    const published = await act(server, admin, `projects/${documentId}/publish`, {});
    expect(published.body).toMatchObject({ data: { documentId } });
    await eventually(async () => {
      expect(await cards()).toMatchObject([{ points: 100, rank: 1, projectCount: 1 }]);
    });
  });
});
