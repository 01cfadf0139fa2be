import { day } from '../../../src/plugins/partner-program/rules/shared/days';
import { findLapsed } from '../../../src/plugins/partner-program/server/src/features/competences/lapsed.store';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { bootServer, eventually, loginAdmin, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { done, kkvList, makeScene, outcomeOf, type Scene } from '../../support/scene';
import { deskOf } from '../applications/case';

interface Held {
  documentId: string;
  kind: string;
  inForce: boolean;
  level: string | null;
  startedOn: string;
  lastDay: string | null;
  terms: { level: string | null; from: string; lastDay: string | null }[];
}

describe('competences', () => {
  let server: TestServer;
  let admin: Login;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
  });
  afterAll(() => server.stop());

  const travelTo = (instant: string): void => clockOf(server.strapi).travelTo(instant);
  const at = (day: string): void => travelTo(`${day}T10:00:00+05:00`);

  const award = ({ documentId }: Scene, input: object) =>
    act(server, admin, `partners/${documentId}/award-competence`, {
      kind: 'kkv',
      level: 'basic',
      reason: 'проверка',
      ...input,
    });

  const held = ({ cabinet }: Scene): Promise<Held[]> => done(cabinet.get('/competences'));

  const act1 = async (scene: Scene, name: string, input: object) => {
    const [first] = await held(scene);
    const path = `competences/${first?.documentId}/${name}`;
    return act(server, admin, path, { reason: 'проверка', ...input });
  };

  it('K4.3, K4.4, D-year: awarded today, it runs to the same day of the next year', async () => {
    const scene = await makeScene(server, admin);
    await done(award(scene, {}));
    expect(await held(scene)).toMatchObject([
      {
        kind: 'kkv',
        inForce: true,
        level: 'basic',
        startedOn: '2026-12-01',
        lastDay: '2027-12-01',
      },
    ]);
  });

  it('D-year: from 29 February the last day is 28 February', async () => {
    at('2028-03-15');
    const scene = await makeScene(server, admin);
    await done(award(scene, { from: '2028-02-29' }));
    expect(await held(scene)).toMatchObject([{ startedOn: '2028-02-29', lastDay: '2029-02-28' }]);
    at('2026-12-01');
  });

  it('§2: at most one ККВ at a time; the other kind stands beside it', async () => {
    const scene = await makeScene(server, admin);
    await done(award(scene, {}));
    expect(outcomeOf(await award(scene, {}))).toBe('409 competence.already-held');
    const earlier = await award(scene, { from: '2026-06-01' });
    expect(outcomeOf(earlier)).toBe('409 competence.already-held');
    await done(award(scene, { kind: 'quality-program', level: undefined }));
    expect(await held(scene)).toMatchObject([
      { kind: 'kkv', inForce: true },
      { kind: 'quality-program', inForce: true, level: null, lastDay: null },
    ]);
  });

  it('§2: awards of days ahead and without the right level are refused', async () => {
    const scene = await makeScene(server, admin);
    const ahead = await award(scene, { from: '2026-12-02' });
    expect(outcomeOf(ahead)).toMatch(/competence.day-in-future/);
    expect(outcomeOf(await award(scene, { level: undefined }))).toMatch(
      /competence.level-mismatch/,
    );
    const both = await award(scene, { kind: 'quality-program', level: 'basic' });
    expect(outcomeOf(both)).toMatch(/competence.level-mismatch/);
    expect((await award(scene, { from: '2026-02-30' })).status).toBe(400);
  });

  it('§2: ended today it is not in force today, and is ended once', async () => {
    const scene = await makeScene(server, admin);
    await done(award(scene, { from: '2026-06-01' }));
    await done(act1(scene, 'end', {}));
    expect(await held(scene)).toMatchObject([{ inForce: false, lastDay: '2026-11-30' }]);
    expect(outcomeOf(await act1(scene, 'end', {}))).toBe('409 competence.already-ended');
    await done(award(scene, {}));
    expect(await held(scene)).toMatchObject([{ inForce: false }, { inForce: true }]);
  });

  it('§2: ended on the day it began, it was never in force, and leaves room for another', async () => {
    const scene = await makeScene(server, admin);
    await done(award(scene, {}));
    await done(act1(scene, 'end', {}));
    expect(await held(scene)).toMatchObject([{ inForce: false, lastDay: '2026-11-30' }]);
    await done(award(scene, { from: '2026-12-01' }));
  });

  it('§2: it does not end before it began or in the future', async () => {
    const scene = await makeScene(server, admin);
    await done(award(scene, { from: '2026-06-01' }));
    const before = await act1(scene, 'end', { from: '2026-05-31' });
    expect(outcomeOf(before)).toMatch(/competence.day-before-start/);
    const ahead = await act1(scene, 'end', { from: '2026-12-02' });
    expect(outcomeOf(ahead)).toMatch(/competence.day-in-future/);
  });

  it('D-upgrade, K3-rights: the level changes from today, the last day does not', async () => {
    const scene = await makeScene(server, admin);
    await done(award(scene, { from: '2026-06-01' }));
    expect(await kkvList(server)).not.toContainEqual(expect.objectContaining({ slug: scene.slug }));
    await done(act1(scene, 'change-level', { level: 'advanced' }));
    expect(await held(scene)).toMatchObject([
      {
        level: 'advanced',
        lastDay: '2027-06-01',
        terms: [
          { level: 'basic', from: '2026-06-01', lastDay: '2027-06-01' },
          { level: 'advanced', from: '2026-12-01', lastDay: '2027-06-01' },
        ],
      },
    ]);
    await eventually(async () => {
      expect(await kkvList(server)).toContainEqual(expect.objectContaining({ slug: scene.slug }));
    });
    const same = await act1(scene, 'change-level', { level: 'advanced' });
    expect(outcomeOf(same)).toMatch(/competence.level-unchanged/);
  });

  it('D-lapse: it lapses at 00:00 Almaty after its last day, without any job', async () => {
    const scene = await makeScene(server, admin);
    await done(award(scene, { level: 'advanced', from: '2026-06-01' }));
    const today = async () => {
      const [first] = await held(scene);
      const inList = (await kkvList(server)).some(({ slug }) => slug === scene.slug);
      return [first?.inForce, inList];
    };
    travelTo('2027-06-01T23:59:50+05:00');
    expect(await today()).toEqual([true, true]);
    travelTo('2027-06-02T00:00:00+05:00');
    expect(await today()).toEqual([false, false]);
    expect(
      await server.db('pp_competences').where({ partner_id: scene.id }).pluck('ended_on'),
    ).toEqual([null]);
    const level = await act1(scene, 'change-level', { level: 'basic' });
    expect(outcomeOf(level)).toBe('409 competence.not-in-force');
  });

  it('D-lapse: who was renewed is not looked at again; who lapsed is, once', async () => {
    at('2026-12-01');
    const [renewed, lapsed] = [await makeScene(server, admin), await makeScene(server, admin)];
    for (const scene of [renewed, lapsed]) await done(award(scene, { from: '2026-06-01' }));
    const [first] = await held(renewed);
    at('2027-05-01');
    const id = await deskOf(server, admin).filed(renewed, 'renewal');
    await done(deskOf(server, admin).staff(id, 'approve', { note: 'проверено' }));
    const found = await findLapsed(server.db, day('2027-06-02'));
    expect(found).not.toContain(first?.documentId);
    expect(found).toContain((await held(lapsed))[0]?.documentId);
    expect(await findLapsed(server.db, day('2028-06-02'))).toContain(first?.documentId);
    at('2026-12-01');
  });

  it('D-lapse, D-history: a new award writes down that the old one lapsed', async () => {
    at('2026-12-01');
    const scene = await makeScene(server, admin);
    await done(award(scene, { from: '2025-06-01' }));
    expect(await held(scene)).toMatchObject([{ inForce: false, lastDay: '2026-06-01' }]);
    await done(award(scene, {}));
    expect(await held(scene)).toMatchObject([
      { inForce: false, lastDay: '2026-06-01' },
      { inForce: true, startedOn: '2026-12-01' },
    ]);
    const actions = await server
      .db('pp_journal_entries')
      .where({ record: 'competence', partner_id: scene.id })
      .orderBy('id')
      .pluck('action');
    expect(actions).toEqual(['award', 'lapse', 'award']);
  });

  it('D-history: holdings and terms are not rewritten, whoever writes', async () => {
    const scene = await makeScene(server, admin);
    await done(award(scene, {}));
    const holding = server.db('pp_competences').where({ partner_id: scene.id });
    await expect(holding.clone().update({ started_on: '2020-01-01' })).rejects.toThrow(/only ever/);
    await expect(holding.clone().delete()).rejects.toThrow(/only ever/);
    const terms = server.db('pp_competence_terms');
    await expect(terms.clone().update({ last_day: '2099-01-01' })).rejects.toThrow(
      /only ever added/,
    );
  });
});
