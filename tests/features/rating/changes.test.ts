import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { bootServer, eventually, loginAdmin, type Login, type TestServer } from '../../support';
import { act, makePartner } from '../../support/programme';
import { done, kkvList, makeScene, publishProject, type Scene } from '../../support/scene';

interface Answer<T, M> {
  data: T;
  meta: M;
}

interface Change {
  documentId: string;
  move: string;
  places: number;
  reasons: { code: string; flow: { source: string; points: number; entries: number } | null }[];
}

interface PageSections {
  points: { data: { months: { total: object }[] } };
  journal: { data: object[] };
}

const WHY = { reason: 'проверка' };
const noon = (day: string): string => `${day}T12:00:00+05:00`;

describe('K6.2: what changed in the rating and why', () => {
  let server: TestServer;
  let admin: Login;
  let scenes: Record<'steady' | 'riser' | 'suspended' | 'upgraded', Scene>;
  let taken: string;

  const get = async <T, M = unknown>(path: string): Promise<Answer<T, M>> => {
    const answer = await server.agent
      .get(`/partner-program${path}`)
      .set('Authorization', admin.bearer);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.body as Answer<T, M>;
  };
  const move = (scene: Scene, action: string, input: object): Promise<unknown> =>
    done(act(server, admin, `partners/${scene.documentId}/${action}`, input));
  const codes = (changes: readonly Change[], scene: Scene): unknown => {
    const change = changes.find(({ documentId }) => documentId === scene.documentId);
    return change && [change.move, ...change.reasons.map(({ code }) => code)];
  };

  beforeAll(async () => {
    server = await bootServer({ programNow: noon('2026-10-01') });
    admin = await loginAdmin(server.strapi);
    const held = { level: 'advanced', from: '2026-10-01' } as const;
    scenes = {
      steady: await makeScene(server, admin, held),
      riser: await makeScene(server, admin, held),
      suspended: await makeScene(server, admin, held),
      upgraded: await makeScene(server, admin, { level: 'basic', from: '2026-10-01' }),
    };
    taken = (await publishProject(server, admin, scenes.steady.cabinet)).documentId;
    await publishProject(server, admin, scenes.suspended.cabinet);
    clockOf(server.strapi).travelTo(noon('2026-11-10'));
    await publishProject(server, admin, scenes.riser.cabinet);
    await publishProject(server, admin, scenes.riser.cabinet, { titleRu: 'Второй' });
    await done(act(server, admin, `projects/${taken}/unpublish`, WHY));
    await move(scenes.suspended, 'suspend', WHY);
    const held2 = await server
      .db('pp_competences')
      .where({ partner_id: scenes.upgraded.id })
      .first<{ document_id: string }>('document_id');
    await done(
      act(server, admin, `competences/${held2.document_id}/change-level`, {
        level: 'advanced',
        ...WHY,
      }),
    );
    clockOf(server.strapi).travelTo(noon('2026-11-22'));
  }, 120_000);
  afterAll(() => server.stop());

  it('names for each partner what moved it', async () => {
    const { data, meta } = await get<Change[], { from: string; to: string; counts: object }>(
      '/rating/changes',
    );
    expect(meta).toMatchObject({
      from: '2026-10-22',
      to: '2026-11-22',
      counts: { entered: 1, left: 1, up: 1, down: 1, points: 0 },
    });
    expect(codes(data, scenes.suspended)).toEqual(['left', 'partnership-suspended']);
    expect(codes(data, scenes.upgraded)).toEqual(['entered', 'level-raised']);
    expect(codes(data, scenes.steady)).toEqual(['down', 'points-reversed']);
    expect(codes(data, scenes.riser)).toEqual(['up', 'points-booked']);
    const riser = data.find(({ documentId }) => documentId === scenes.riser.documentId);
    expect(riser?.reasons[0]?.flow).toMatchObject({ source: 'project', points: 200, entries: 2 });
    const moved = data.map(({ places }) => Math.abs(places));
    expect(moved).toEqual([...moved].sort((a, b) => b - a));
  });

  it('K6.1: folds a reversal into the source of what it takes back', async () => {
    const { data } =
      await get<{ documentId: string; points: number; sources: object }[]>('/rating');
    const steady = data.find(({ documentId }) => documentId === scenes.steady.documentId);
    expect(steady).toMatchObject({ points: 0, sources: { project: 0, other: 0 } });
    const months = await get<{ month: string; total: object; change: object }[]>('/rating/sources');
    expect(months.data).toHaveLength(24);
    expect(months.data.slice(-2)).toMatchObject([
      { month: '2026-10', on: '2026-10-31', total: { project: 200 }, change: { project: 200 } },
      { month: '2026-11', on: '2026-11-22', total: { project: 300 }, change: { project: 100 } },
    ]);
  });

  it('refuses to compare with a day that is not earlier', async () => {
    const answer = await server.agent
      .get('/partner-program/rating?on=2026-11-01&compareWith=2026-11-01')
      .set('Authorization', admin.bearer);
    expect(answer.status).toBe(400);
    const { error } = answer.body as { error: { details: { code: string } } };
    expect(error.details.code).toBe('rating.comparison-not-earlier');
  });

  it('finds by name, number and city, with ranks of the whole list', async () => {
    const { data: all } = await get<{ documentId: string; rank: number; bin: string }[]>('/rating');
    const last = all.at(-1);
    const { data, meta } = await get<typeof all, { listed: number }>(`/rating?q=${last?.bin}`);
    expect(data).toEqual([last]);
    expect(meta.listed).toBe(all.length);
  });

  it('exports the table for spreadsheets; what looks like a formula stays a text', async () => {
    await makeFormula();
    const answer = await server.agent
      .get('/partner-program/rating/export?locale=ru')
      .set('Authorization', admin.bearer)
      .expect(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head, ...lines] = answer.text.split('\r\n');
    expect(head).toMatch(/^\ufeffМесто;Партнёр;БИН/);
    expect(lines.filter(Boolean)).toHaveLength(4);
    expect(answer.text).toContain(`;"'=1+1;""x"""`);
  });

  it("shows a partner's page, with the public rank and the places of past months", async () => {
    const { documentId, slug } = scenes.riser;
    await eventually(async () => {
      const open = (await kkvList(server)).find((card) => card.slug === slug);
      const { data } = await get<{ rank: number; partner: object; sections: PageSections }>(
        `/partners/${documentId}/overview`,
      );
      expect(data).toMatchObject({
        rank: open?.rank,
        partner: { partnership: 'active', ladder: 'registered', users: 1 },
        sections: {
          points: { data: { balances: { kkv: 200, partner: 0 } } },
          competences: {
            data: {
              held: [{ kind: 'kkv', level: 'advanced', inForce: true }],
              rights: expect.arrayContaining(['public-card', 'tenders']) as string[],
            },
          },
        },
      });
      const { points, journal } = data.sections;
      expect(points.data.months.at(-1)?.total).toMatchObject({ project: 200 });
      expect(journal.data).toHaveLength(8);
    });
    const { data: ranks } = await get<{ month: string; rank: number | null }[]>(
      `/partners/${documentId}/ranks`,
    );
    expect(ranks.slice(-2).map(({ month, rank }) => [month, rank])).toEqual([
      ['2026-09', null],
      ['2026-10', 3],
    ]);
  });

  async function makeFormula(): Promise<void> {
    const { id, documentId } = await makePartner(server, { tradingName: '=1+1;"x"' });
    const input = { kind: 'kkv', level: 'advanced', from: '2026-11-22', ...WHY };
    await done(act(server, admin, `partners/${documentId}/award-competence`, input));
    expect(id).toBeGreaterThan(0);
  }
});
