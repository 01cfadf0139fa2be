import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { done, makeScene, publishProject, type Scene } from '../../support/scene';

const PROJECT = '/content-manager/collection-types/plugin::partner-program.enterprise-project';

interface Line {
  action: string;
  facts: Record<string, unknown>;
}

describe('D-history: what was changed is shown on the record', () => {
  let server: TestServer;
  let admin: Login;
  let scene: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    scene = await makeScene(server, admin, { level: 'advanced', from: '2026-01-10' });
  });
  afterAll(() => server.stop());

  const journal = async (record: string, documentId: string): Promise<Line[]> => {
    const answer = await server.agent
      .get(`/partner-program/journal?record=${record}&documentId=${documentId}`)
      .set('Authorization', admin.bearer);
    expect(answer.status).toBe(200);
    return (answer.body as { data: Line[] }).data;
  };

  const edit = async (documentId: string, data: object): Promise<number> => {
    const put = server.agent.put(`${PROJECT}/${documentId}`).set('Authorization', admin.bearer);
    return (await put.send(data)).status;
  };

  it('K6.1: the points of a move, the days of an award', async () => {
    const { documentId } = await publishProject(server, admin, scene.cabinet);
    const [published, ...before] = await journal('enterprise-project', documentId);
    expect(published).toMatchObject({ action: 'publish', facts: { points: expect.any(Number) } });
    expect(before.at(-1)).toMatchObject({ action: 'create', facts: {} });
    const held = await server
      .db('pp_competences')
      .where('partner_id', scene.id)
      .first<{ document_id: string }>('document_id');
    expect(await journal('competence', held.document_id)).toMatchObject([
      { action: 'award', facts: { kind: 'kkv', from: '2026-01-10', lastDay: '2027-01-10' } },
    ]);
  });

  it('0009: a correction of a published project in place keeps old and new values', async () => {
    const { documentId } = await publishProject(server, admin, scene.cabinet);
    const { id } = await server
      .db('pp_project_categories')
      .where('code', 'corporate-sites')
      .first<{ id: number }>('id');
    const data = {
      titleRu: 'Исправлено',
      startedOn: '2026-04-01',
      customerName: 'ИП Серикова Алма',
      category: { connect: [{ id }], disconnect: [] },
    };
    expect(await edit(documentId, data)).toBe(200);
    const [line] = await journal('enterprise-project', documentId);
    expect(line).toMatchObject({ action: 'edit' });
    expect(line?.facts.fields).toEqual(expect.arrayContaining(Object.keys(data)));
    expect(line?.facts.changes).toEqual([
      { field: 'titleRu', from: 'Интернет-магазин сети', to: 'Исправлено' },
      { field: 'startedOn', from: '2026-03-01', to: '2026-04-01' },
      {
        field: 'category',
        from: expect.objectContaining({ nameEn: expect.any(String) }),
        to: expect.objectContaining({ nameRu: expect.any(String), nameKk: expect.any(String) }),
      },
    ]);
    // A sole trader's name is a person's: it is not kept where nothing is erased.
    const kept = await server.db('pp_journal_entries').where('record_id', documentId).select('*');
    expect(JSON.stringify(kept)).not.toContain('Серикова');
  });

  it('a person by the name of today: the journal keeps a number', async () => {
    const email = 'aliya@journal.test';
    const path = `partners/${scene.documentId}/add-user`;
    await done(act(server, admin, path, { email, role: 'member', language: 'kk' }));
    const [added] = await journal('partner', scene.documentId);
    expect(added).toMatchObject({ action: 'add-user', facts: { user: email } });
    const renamed = 'aliya.s@journal.test';
    await server.db('up_users').where({ email }).update({ email: renamed });
    const [now] = await journal('partner', scene.documentId);
    expect(now).toMatchObject({ action: 'add-user', facts: { user: renamed } });
  });

  it('the page of the partner has them too', async () => {
    const answer = await server.agent
      .get(`/partner-program/partners/${scene.documentId}/overview?locale=ru`)
      .set('Authorization', admin.bearer);
    const { data } = answer.body as { data: { sections: { journal: { data: Line[] } } } };
    const edited = data.sections.journal.data.find(({ action }) => action === 'edit');
    expect(edited?.facts.changes).toHaveLength(3);
  });
});
