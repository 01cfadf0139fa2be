import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { act, COMPLETE_PROJECT } from '../../support/programme';
import {
  addProject,
  cabinetOf,
  done,
  makeScene,
  outcomeOf,
  publishProject,
  submitProject,
  type Cabinet,
} from '../../support/scene';

interface Project {
  documentId: string;
  version: number;
  life: string;
  publication: string;
  finishedOn: string | null;
  submittedOn: string | null;
  publishedOn: string | null;
  remarks: string | null;
  missing: string[];
}

describe('projects', () => {
  let server: TestServer;
  let admin: Login;
  let cabinet: Cabinet;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    cabinet = (await makeScene(server, admin, { level: 'advanced', from: '2026-01-10' })).cabinet;
  });
  afterAll(() => server.stop());

  const read = (id: string): Promise<Project> => done(cabinet.get(`/projects/${id}`));

  /** A move by the partner, on the project as it is now. */
  const move = async (id: string, name: string, input: object = {}) => {
    const { version } = await read(id);
    return cabinet.post(`/projects/${id}/${name}`, { expectedVersion: version, ...input });
  };

  const staff = (id: string, name: string, input: object = {}) =>
    act(server, admin, `projects/${id}/${name}`, input);

  const inWork = async (values: object = {}): Promise<string> => {
    const { finishedOn: _finishedOn, ...rest } = COMPLETE_PROJECT;
    return (await done(cabinet.post('/projects', { ...rest, ...values }))).documentId;
  };

  describe('the life in work', () => {
    it('§4: in work, paused, resumed, finished on an earlier day', async () => {
      const id = await inWork();
      expect(await read(id)).toMatchObject({ life: 'in-work', missing: ['finishedOn'] });
      await done(move(id, 'pause'));
      await done(move(id, 'resume'));
      await done(move(id, 'finish', { on: '2026-11-15' }));
      expect(await read(id)).toMatchObject({ life: 'finished', finishedOn: '2026-11-15' });
    });

    it('§4: finished and stopped are final', async () => {
      const [finished, stopped] = [await inWork(), await inWork()];
      await done(move(finished, 'finish'));
      await done(staff(stopped, 'stop', { reason: 'заказчик ушёл' }));
      for (const id of [finished, stopped]) {
        for (const name of ['pause', 'resume', 'finish', 'stop']) {
          expect(outcomeOf(await move(id, name))).toBe('409 project-life.move-not-allowed');
        }
      }
      expect(outcomeOf(await move(stopped, 'submit'))).toBe('409 project.incomplete');
    });

    it('§4: it finishes neither before it began nor in the future', async () => {
      const id = await inWork();
      const before = await move(id, 'finish', { on: '2026-02-28' });
      expect(outcomeOf(before)).toBe('400 project.finished-before-start');
      const ahead = await move(id, 'finish', { on: '2026-12-02' });
      expect(outcomeOf(ahead)).toBe('400 project.day-in-future');
      expect(await read(id)).toMatchObject({ life: 'in-work', finishedOn: null });
    });
  });

  describe('the publication', () => {
    it('§4: a project in work or incomplete is not submitted, and is told what is missing', async () => {
      const id = await inWork({ industry: null });
      const refused = await move(id, 'submit');
      expect(refused.body).toMatchObject({
        error: { details: { code: 'project.incomplete', missing: ['industry', 'finishedOn'] } },
      });
    });

    it('K6.1: a project on a product that is not enterprise is not one of the programme', async () => {
      const product = await server.db('pp_products').where({ enterprise: false }).first('code');
      if (!product) throw new Error('The dictionary has no product that is not enterprise');
      const { documentId } = await addProject(cabinet, { product: product.code });
      const refused = await move(documentId, 'submit');
      expect(refused.body).toMatchObject({ error: { details: { missing: ['product'] } } });
    });

    it('§4: submitted, returned with remarks, corrected, submitted again, published', async () => {
      const { documentId: id } = await submitProject(cabinet);
      expect(await read(id)).toMatchObject({ publication: 'submitted', submittedOn: '2026-12-01' });
      await done(staff(id, 'return', { remarks: 'Уточните отрасль' }));
      const returned = await read(id);
      expect(returned).toMatchObject({ publication: 'returned', remarks: 'Уточните отрасль' });
      const edit = { expectedVersion: returned.version, industry: 'finance' };
      await done(cabinet.put(`/projects/${id}`, edit));
      await done(move(id, 'submit'));
      await done(staff(id, 'publish'));
      expect(await read(id)).toMatchObject({
        publication: 'published',
        publishedOn: '2026-12-01',
        remarks: null,
      });
    });

    it('§4: what is returned needs remarks, what is unpublished by staff a reason', async () => {
      const { documentId: id } = await submitProject(cabinet);
      expect(outcomeOf(await staff(id, 'return'))).toBe('400 request.invalid');
      expect(outcomeOf(await staff(id, 'return', { remarks: '  ' }))).toBe('400 request.invalid');
      await done(staff(id, 'publish'));
      expect(outcomeOf(await staff(id, 'unpublish'))).toBe('400 request.invalid');
      await done(staff(id, 'unpublish', { reason: 'Просьба заказчика' }));
      expect(await read(id)).toMatchObject({ publication: 'unpublished', publishedOn: null });
    });

    it('§4: submitted and published ones are not edited by the partner', async () => {
      const submitted = await submitProject(cabinet);
      const published = await publishProject(server, admin, cabinet);
      for (const { documentId, version } of [submitted, published]) {
        const edit = { expectedVersion: version, titleRu: 'Другой' };
        const refused = await cabinet.put(`/projects/${documentId}`, edit);
        expect(outcomeOf(refused)).toBe('409 project.not-editable');
      }
      await done(move(submitted.documentId, 'withdraw'));
      const { version } = await read(submitted.documentId);
      const edit = { expectedVersion: version, titleRu: 'Другой' };
      await done(cabinet.put(`/projects/${submitted.documentId}`, edit));
    });

    it('§4: each move has its door: partners do not publish, staff do not submit', async () => {
      const { documentId: id } = await submitProject(cabinet);
      const refused = await cabinet.post(`/projects/${id}/publish`, { expectedVersion: 2 });
      expect([404, 405]).toContain(refused.status);
      const legal = await server.agent
        .get(`/partner-program/projects/${id}/actions`)
        .set('Authorization', admin.bearer);
      const names = (legal.body as { data: { name: string }[] }).data.map(({ name }) => name);
      expect(names).toEqual(['publish', 'return']);
    });

    it('§4, D-history: moves that the state does not allow are refused and leave no trace', async () => {
      const { documentId: id } = await addProject(cabinet);
      const refused = [
        await move(id, 'withdraw'),
        await move(id, 'unpublish'),
        await staff(id, 'return', { remarks: 'рано' }),
        await staff(id, 'unpublish', { reason: 'рано' }),
      ];
      expect(refused.map(outcomeOf)).toEqual(
        refused.map(() => '409 project-publication.move-not-allowed'),
      );
      const lines = await server.db('pp_journal_entries').where({ record_id: id }).pluck('action');
      expect(lines).toEqual(['create']);
      expect(await read(id)).toMatchObject({ version: 1, publication: 'draft' });
    });

    it('D-history: who moved it, from where to where and why stands in its journal', async () => {
      const { documentId: id } = await submitProject(cabinet);
      await done(staff(id, 'return', { remarks: 'Уточните' }));
      const answer = await server.agent
        .get(`/partner-program/journal?record=enterprise-project&documentId=${id}`)
        .set('Authorization', admin.bearer);
      expect((answer.body as { data: object[] }).data).toMatchObject([
        {
          actor: { kind: 'admin' },
          action: 'return',
          from: 'submitted',
          to: 'returned',
          reason: 'Уточните',
        },
        { actor: { kind: 'user' }, action: 'submit', from: 'draft', to: 'submitted' },
        { actor: { kind: 'user' }, action: 'create', to: 'finished' },
      ]);
    });

    it('§8: the public sees the customer only with its consent', async () => {
      const scene = await makeScene(server, admin, { level: 'advanced', from: '2026-01-10' });
      for (const customerConsent of [true, false]) {
        const customerName = customerConsent ? 'Открытый заказчик' : 'Тайный заказчик';
        await publishProject(server, admin, scene.cabinet, { customerName, customerConsent });
      }
      const { text } = await server.agent.get(`/api/partner-program/directory/${scene.slug}`);
      expect(text).toContain('Открытый заказчик');
      expect(text).not.toContain('Тайный заказчик');
    });
  });

  describe('whose it is', () => {
    it('D-doors: somebody else’s project is not there, whatever is asked', async () => {
      const { documentId: id } = await submitProject(cabinet);
      const other = (await makeScene(server, admin)).cabinet;
      const answers = [
        await other.get(`/projects/${id}`),
        await other.put(`/projects/${id}`, { expectedVersion: 2, titleRu: 'Моё' }),
        await other.post(`/projects/${id}/withdraw`, { expectedVersion: 2 }),
        await other.post(`/projects/${id}/stop`, { expectedVersion: 2 }),
      ];
      expect(answers.map(outcomeOf)).toEqual(answers.map(() => '404 record.not-found'));
      const nobody = cabinetOf(server, { bearer: '' });
      expect((await nobody.get(`/projects/${id}`)).status).toBe(401);
    });

    it('api.md: a list comes in pages and is filtered by any of the values', async () => {
      const own = (await makeScene(server, admin)).cabinet;
      await submitProject(own);
      await addProject(own);
      await done(own.post('/projects', { titleRu: 'В работе' }));
      const listed = async (query: string): Promise<string[]> =>
        (await done<Project[]>(own.get(`/projects${query}`))).map(
          (project) => `${project.life} ${project.publication}`,
        );
      expect(await listed('')).toEqual(['in-work draft', 'finished draft', 'finished submitted']);
      expect(await listed('?publication=submitted&publication=draft&life=finished')).toEqual([
        'finished draft',
        'finished submitted',
      ]);
      expect(await listed('?pageSize=1&page=3')).toEqual(['finished submitted']);
    });
  });
});
