import { SHIPPED_REQUIREMENTS } from '../../../src/plugins/partner-program/server/src/features/applications/data/requirements';
import { addShipped } from '../../../src/plugins/partner-program/server/src/features/applications/requirement.store';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { makeViolation } from '../../access/records.violations';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { done, makeScene, outcomeOf, publishProject, type Scene } from '../../support/scene';

interface Line {
  code: string;
  outcome: string;
  threshold: number | null;
  facts: Record<string, unknown>;
}

interface Answer {
  data: Line[];
  meta: { proposal: string; secondYear: boolean; period: { from: string; to: string } };
}

describe('K4.8 requirements', () => {
  let server: TestServer;
  let admin: Login;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
  });
  afterAll(() => server.stop());

  const at = (day: string): void => clockOf(server.strapi).travelTo(`${day}T10:00:00+05:00`);
  const asked = async ({ cabinet }: Scene, occasion: string): Promise<Answer> => {
    const answer = await cabinet.get(`/requirements?for=${occasion}`);
    expect(answer.status).toBe(200);
    return answer.body as Answer;
  };
  const outcomes = ({ data }: Answer): Record<string, string> =>
    Object.fromEntries(data.map(({ code, outcome }) => [code, outcome]));
  const staff = ({ documentId }: Scene, name: string, input: object) =>
    done(act(server, admin, `partners/${documentId}/${name}`, input));

  it('K3-basic: shows what the initial application asks, and what is lacking', async () => {
    const scene = await makeScene(server, admin);
    const first = await asked(scene, 'initial');
    expect(outcomes(first)).toEqual({
      partnership: 'held',
      gold: 'not-held',
      'large-projects': 'not-held',
      specialists: 'not-held',
      turnover: 'needs-human',
    });
    expect(first.meta.proposal).toBe('refuse');
    expect(first.data.find(({ code }) => code === 'specialists')).toMatchObject({
      threshold: 5,
      facts: { found: 0, needed: 5 },
    });
    await staff(scene, 'set-ladder', { ladder: 'gold' });
    expect(outcomes(await asked(scene, 'initial')).gold).toBe('held');
  });

  it('D-upgrade: a published project counts from the day it is published', async () => {
    const scene = await makeScene(server, admin, { level: 'basic', from: '2026-01-10' });
    const before = await asked(scene, 'upgrade');
    expect(outcomes(before)).toEqual({
      partnership: 'held',
      gold: 'not-held',
      'no-violations': 'held',
      'published-projects': 'not-held',
      'technical-specialists': 'not-held',
      publications: 'not-held',
    });
    await publishProject(server, admin, scene.cabinet);
    expect(outcomes(await asked(scene, 'upgrade'))['published-projects']).toBe('held');
  });

  it('K4.6: who rises has kept what basic asks: lost gold needs a human, a violation stands in the way', async () => {
    at('2026-01-05');
    const scene = await makeScene(server, admin);
    await staff(scene, 'set-ladder', { ladder: 'gold' });
    at('2026-01-10');
    await staff(scene, 'award-competence', { kind: 'kkv', level: 'basic', reason: 'проверка' });
    at('2026-06-01');
    expect(outcomes(await asked(scene, 'upgrade'))).toMatchObject({ gold: 'held' });
    await staff(scene, 'set-ladder', { ladder: 'certified' });
    await makeViolation(server, scene.id, 'confirmed');
    at('2026-07-01');
    await staff(scene, 'set-ladder', { ladder: 'gold' });
    at('2026-12-01');
    const { data, meta } = await asked(scene, 'upgrade');
    expect(outcomes({ data, meta })).toMatchObject({
      partnership: 'held',
      gold: 'needs-human',
      'no-violations': 'not-held',
    });
    expect(meta.proposal).toBe('refuse');
  });

  it('K4.5: the period of a renewal begins the day after the award; lost gold needs a human', async () => {
    at('2026-01-05');
    const scene = await makeScene(server, admin);
    await staff(scene, 'set-ladder', { ladder: 'gold' });
    at('2026-01-10');
    await staff(scene, 'award-competence', { kind: 'kkv', level: 'basic', reason: 'проверка' });
    at('2026-06-01');
    await staff(scene, 'set-ladder', { ladder: 'certified' });
    at('2026-07-01');
    await staff(scene, 'set-ladder', { ladder: 'gold' });
    at('2026-12-01');
    const { data, meta } = await asked(scene, 'renewal');
    expect(meta).toMatchObject({
      secondYear: false,
      period: { from: '2026-01-11', to: '2026-12-01' },
    });
    expect(outcomes({ data, meta })).toEqual({
      partnership: 'held',
      gold: 'needs-human',
      'no-violations': 'held',
      'enterprise-sales': 'not-held',
    });
    expect(data.find(({ code }) => code === 'gold')?.facts).toEqual({ gapOn: '2026-06-01' });
  });

  it('K4.8: the whole catalogue is read by any user of a partner, with its days', async () => {
    const { cabinet } = await makeScene(server, admin);
    const rows = await done<{ code: string; occasion: string; effectiveFrom: string }[]>(
      cabinet.get('/requirements/catalogue'),
    );
    const named = ({ occasion, code }: { occasion: string; code: string }): string =>
      `${occasion} ${code}`;
    expect(rows.map(named).sort()).toEqual(SHIPPED_REQUIREMENTS.map(named).sort());
    expect(rows.filter(({ effectiveFrom }) => !/^\d{4}-\d\d-\d\d$/.test(effectiveFrom))).toEqual(
      [],
    );
  });

  it('K4.6: the advanced level keeps the basic requirements and its own', async () => {
    const scene = await makeScene(server, admin, { level: 'advanced', from: '2026-01-10' });
    expect(Object.keys(outcomes(await asked(scene, 'renewal')))).toEqual([
      'partnership',
      'gold',
      'no-violations',
      'enterprise-sales',
      'technical-specialists',
      'publications',
    ]);
  });

  it('D-settings: staff close a row and add the next; the day decides which is asked', async () => {
    const scene = await makeScene(server, admin);
    const named = { code: 'specialists', occasion: 'initial', level: 'basic' };
    const row = server.db('pp_requirements').where(named);
    await row.clone().update({ effective_to: '2026-11-30' });
    const {
      id: _id,
      document_id: _name,
      ...same
    } = (await row.clone().first('*')) as Record<string, unknown>;
    const next = { ...same, document_id: 'nextspecialists', threshold: 7, effective_to: null };
    await expect(
      server.db('pp_requirements').insert({ ...next, effective_from: '2026-11-30' }),
    ).rejects.toThrow(/no_overlap/);
    await server.db('pp_requirements').insert({ ...next, effective_from: '2026-12-01' });
    const { data } = await asked(scene, 'initial');
    expect(data.filter(({ code }) => code === 'specialists')).toMatchObject([{ threshold: 7 }]);
    await expect(
      server
        .db('pp_requirements')
        .where({ document_id: 'nextspecialists' })
        .update({ threshold: 1 }),
    ).rejects.toThrow(/only ever added/);
  });

  it('D-settings: the go-live page lists each placeholder until staff confirm it', async () => {
    const listed = async (): Promise<string[]> => {
      const open = await done<{ record: string; documentId: string }[]>(
        server.agent.get('/partner-program/go-live').set('Authorization', admin.bearer),
      );
      return open.flatMap((one) => (one.record === 'requirement' ? [one.documentId] : []));
    };
    const before = await listed();
    const documentId = before[0] ?? '';
    await done(act(server, admin, `requirements/${documentId}/confirm`, {}));
    expect(await listed()).toEqual(before.filter((one) => one !== documentId));
    const again = await act(server, admin, `requirements/${documentId}/confirm`, {});
    expect(outcomeOf(again)).toBe('409 requirement.already-confirmed');
  });

  it('D-settings: what a later version ships is asked from its first day on', async () => {
    const db = server.db;
    const rows = () => db('pp_requirements').where({ code: 'gold', occasion: 'upgrade' });
    expect(await rows().pluck('effective_from')).toEqual(['2020-01-01']);
    const gold = SHIPPED_REQUIREMENTS.filter(({ code }) => code === 'gold');
    const newer = gold.map((row) => ({ ...row, code: 'platinum' }));
    const now = clockOf(server.strapi).now();
    for (let i = 0; i < 2; i += 1) await addShipped(db, [...gold, ...newer], now);
    const added = db('pp_requirements').where({ code: 'platinum' });
    expect(await added.pluck('effective_from')).toEqual(newer.map(() => '2026-12-01'));
    expect(await rows()).toHaveLength(1);
  });

  it.each(['', '?for=everything', '?for=initial&for=renewal', '?for=initial&x=1'])(
    'refuses the question "%s"',
    async (query) => {
      const { cabinet } = await makeScene(server, admin);
      expect(outcomeOf(await cabinet.get(`/requirements${query}`))).toBe('400 request.invalid');
    },
  );
});
