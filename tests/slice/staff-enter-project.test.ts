import { bootServer, loginAdmin, type Login, type TestServer } from '../support';
import { act, COMPLETE_PROJECT, makePartner } from '../support/programme';

const TYPE = '/content-manager/collection-types/plugin::partner-program.enterprise-project';

describe('§4: a project that staff enter', () => {
  let server: TestServer;
  let admin: Login;
  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
  });
  afterAll(() => server.stop());

  const idOf = async (type: string, code: string): Promise<string> => {
    const uid = `plugin::partner-program.${type}` as 'plugin::partner-program.partner';
    const row = await server.strapi.db.query(uid).findOne({ where: { code } });
    return (row as { documentId: string }).documentId;
  };
  const create = (data: object) =>
    server.agent.post(TYPE).set('Authorization', admin.bearer).send(data);

  it('is refused without its partner', async () => {
    const answer = await create({ titleRu: 'Проект' });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: { details: { code: 'project.partner-missing' } } });
  });

  it('begins as a draft of the partner and can be published', async () => {
    const partner = await makePartner(server);
    const answer = await create({
      ...COMPLETE_PROJECT,
      partner: { connect: [{ documentId: partner.documentId, id: partner.id }], disconnect: [] },
      category: { connect: [{ documentId: await idOf('project-category', 'online-stores') }] },
      industry: { connect: [{ documentId: await idOf('industry', 'retail') }] },
      product: { connect: [{ documentId: await idOf('product', 'site-enterprise') }] },
      publication: 'published',
    });
    expect(answer.body).toMatchObject({ data: { publication: 'draft', life: 'finished' } });
    const { documentId } = (answer.body as { data: { documentId: string } }).data;
    expect((await act(server, admin, `projects/${documentId}/publish`, {})).status).toBe(200);
    const owners: unknown = await server.db('pp_projects').pluck('partner_id');
    expect(owners).toEqual([partner.id]);
  });
});
