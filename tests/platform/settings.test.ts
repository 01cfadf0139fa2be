import { RIGHTS } from '../../src/plugins/partner-program/rules/competences/competence';
import { clockOf } from '../../src/plugins/partner-program/server/src/platform/clock';
import { bootServer, eventually, loginAdmin, type Login, type TestServer } from '../support';
import { done, kkvList, makeScene, outcomeOf, type Scene } from '../support/scene';

const KEY = 'competence.rights';
const PATH = '/content-manager/collection-types/plugin::partner-program.setting';
const basicShown = { basic: ['public-card'], advanced: [...RIGHTS] };
const nobodyShown = { basic: [], advanced: ['tenders'] };

describe('settings', () => {
  let server: TestServer;
  let admin: Login;
  let basic: Scene;
  let advanced: Scene;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
    basic = await makeScene(server, admin, { level: 'basic', from: '2026-06-01' });
    advanced = await makeScene(server, admin, { level: 'advanced', from: '2026-06-01' });
  });
  afterAll(() => server.stop());

  const travelTo = (instant: string): void => clockOf(server.strapi).travelTo(instant);

  const set = (values: object) =>
    server.agent
      .post(PATH)
      .set('Authorization', admin.bearer)
      .send({ key: KEY, value: basicShown, ...values });

  const rights = async ({ cabinet }: Scene): Promise<string[]> => {
    const { body } = await cabinet.get('/competences').expect(200);
    return (body as { meta: { rights: string[] } }).meta.rights;
  };

  const slugs = async (): Promise<string[]> => (await kkvList(server)).map(({ slug }) => slug);

  it('D-settings: only known ones, with a value that fits, from today on', async () => {
    const tries = [
      { key: 'no.such', effectiveFrom: '2026-12-01' },
      { effectiveFrom: '2026-11-30' },
      { effectiveFrom: '2026-02-30' },
      { effectiveFrom: '2026-12-01', value: { basic: ['fly'], advanced: [] } },
      { effectiveFrom: '2026-12-01', value: 'not json' },
    ];
    const answers = [];
    for (const values of tries) answers.push(outcomeOf(await set(values)));
    expect(answers).toEqual([
      '400 setting.unknown',
      '400 setting.day-past',
      '400 setting.day-past',
      '400 setting.value-invalid',
      '400 setting.value-invalid',
    ]);
    expect(await server.db('pp_settings').select('id')).toEqual([]);
  });

  it('D-settings, K3-rights: one of a later day changes nothing until 00:00 Almaty of that day', async () => {
    await done(set({ effectiveFrom: '2026-12-05' }));
    await done(set({ effectiveFrom: '2026-12-08', value: JSON.stringify(nobodyShown) }));
    await eventually(async () => expect(await slugs()).toEqual([advanced.slug]));
    travelTo('2026-12-04T23:59:50+05:00');
    expect(await slugs()).toEqual([advanced.slug]);
    expect(await rights(basic)).not.toContain('public-card');
    travelTo('2026-12-05T00:00:00+05:00');
    expect((await slugs()).sort()).toEqual([basic.slug, advanced.slug].sort());
    expect(await rights(basic)).toEqual(['public-card']);
  });

  it('D-settings: the next one takes over on its own day', async () => {
    travelTo('2026-12-08T00:00:00+05:00');
    expect(await slugs()).toEqual([]);
    expect(await rights(advanced)).toEqual(['tenders']);
  });

  it('D-settings: of two for one day the later entered counts, and shows within 2 s', async () => {
    travelTo('2026-12-09T12:00:00+05:00');
    expect(await slugs()).toEqual([]);
    await done(set({ effectiveFrom: '2026-12-09', value: nobodyShown }));
    await done(set({ effectiveFrom: '2026-12-09' }));
    await eventually(async () => expect(await slugs()).toHaveLength(2), { timeout: 2_000 });
  });

  it('D-history: what was set is neither changed nor deleted, whoever tries', async () => {
    const row = await server.db('pp_settings').first('document_id');
    const put = await server.agent
      .put(`${PATH}/${row.document_id}`)
      .set('Authorization', admin.bearer)
      .send({ value: nobodyShown });
    const gone = await server.agent
      .delete(`${PATH}/${row.document_id}`)
      .set('Authorization', admin.bearer);
    expect([put, gone].map(outcomeOf)).toEqual([
      '409 record.no-direct-change',
      '409 record.no-direct-change',
    ]);
    const table = server.db('pp_settings');
    await expect(table.clone().update({ key: 'x' })).rejects.toThrow(/only ever added/);
    await expect(table.clone().delete()).rejects.toThrow(/only ever added/);
    const lines = await server.db('pp_journal_entries').where({ record: 'setting' });
    expect(lines).toHaveLength(4);
  });

  describe('the page of staff', () => {
    const page = async (): Promise<Record<string, unknown> & { newest: string | null }> => {
      const answer = await server.agent
        .get('/partner-program/settings?locale=kk&pageSize=100')
        .set('Authorization', admin.bearer)
        .expect(200);
      const { data } = answer.body as { data: { key: string; newest: string | null }[] };
      const found = data.find(({ key }) => key === KEY);
      if (!found) throw new Error('The setting is not listed');
      return found;
    };
    const change = (values: object) =>
      server.agent
        .post('/partner-program/settings')
        .set('Authorization', admin.bearer)
        .send({ key: KEY, value: basicShown, effectiveFrom: '2027-06-01', seen: null, ...values });

    it('D-settings: says what is in force, what comes, and who gave it', async () => {
      travelTo('2027-05-01T09:00:00+05:00');
      const { newest: seen } = await page();
      const { documentId } = await done<{ documentId: string }>(
        change({ seen, value: nobodyShown, note: 'решение №7' }),
      );
      const shown = await page();
      expect(shown).toMatchObject({
        name: 'ККВ құзыреті деңгейлерінің құқықтары',
        newest: documentId,
      });
      expect(shown.value).not.toEqual(nobodyShown);
      expect((shown.rows as object[])[0]).toMatchObject({
        documentId,
        value: nobodyShown,
        effectiveFrom: '2027-06-01',
        note: 'решение №7',
        setBy: 'Test Admin',
      });
    });

    it('D-history: refuses who has not seen the newest value', async () => {
      const { newest: seen } = await page();
      const answers = await Promise.all([1, 2, 3].map(() => change({ seen })));
      const outcomes = answers.map(outcomeOf).sort();
      const late = '409 setting.changed-meanwhile';
      expect(outcomes).toEqual(['200', late, late]);
    });
  });
});
