import { issueMissing } from '../../src/plugins/partner-program/server/src/features/certificates/use-cases/issue-certificates';
import { SHIPPED_QUESTIONS } from '../../src/plugins/partner-program/server/src/features/surveys/data/questionnaire';
import { liveRoutes } from '../access/world';
import { waitingReport, type Listed } from '../features/handovers/handing';
import { openWorld, type Owner, type World } from '../features/quality/world';
import { eventually } from '../support';
import { act, makePartner } from '../support/programme';
import { done, publishProject } from '../support/scene';
import { DIRECTORY, total } from './support/directory';
import { differences, walk, withoutMark, type Door, type Walk } from './support/walk';

/** Bought in July, they count from September to August of the next year. */
const JULY = { boughtOn: '2036-07-10', activatedOn: '2036-07-12' };
const HELD = { QD0020: { SYSTEM: false, PERFOMER: 'сделано иначе' } };
const FAILED = { QD0010: { STATUS: 'F' } };
const BECAUSE = { partnerReason: 'проверено' };

jest.setTimeout(240_000);

describe('Q-private: what the public sees before and after', () => {
  let world: World;
  let owner: Owner;
  let sentinel: { id: number; slug: string };
  let door: Door;
  let before: Walk;

  beforeAll(async () => {
    world = await openWorld('2036-10');
    await world.evaluate();
    const { server, admin } = world;
    owner = await world.partner({ joins: false });
    const other = await world.partner({ joins: false });
    for (const one of [owner, other]) {
      const input = { kind: 'kkv', level: 'advanced', reason: 'проверка' };
      await done(act(server, admin, `partners/${one.documentId}/award-competence`, input));
      await publishProject(server, admin, one.cabinet);
    }
    await issueMissing(server.strapi);
    sentinel = await makePartner(server);
    await server.db('pp_partners').where('id', sentinel.id).update({ contacts_published: true });
    const routes = liveRoutes(server).flatMap((route) => route.split('GET ')[1] ?? []);
    const plain = routes.filter((path) => !path.includes(':'));
    door = {
      slugs: [owner.slug, other.slug],
      certificates: await server.db('pp_certificates').pluck<string[]>('number'),
      names: ['Партнёр', 'handover'],
      closed: plain.filter((path) => !/\/(directory|dictionaries|openapi\.json)$/.test(path)),
      foreign: {
        bearer: other.owner.bearer,
        paths: plain.filter((path) => /\/cabinet/.test(path)),
      },
    };
    await eventually(async () => expect(await total(server, 'list=all')).toBe(3));
    before = await look();
  });
  afterAll(() => world.server.stop());

  /** The public list as it is after everything that was done until now: a change of another's tells. */
  const look = async (): Promise<Walk> => {
    const { server } = world;
    for (const phone of ['+77010000001', '+77010000002']) {
      await server.db('pp_partners').where('id', sentinel.id).update({ public_phone: phone });
      await eventually(async () => {
        const { text } = await server.agent.get(`${DIRECTORY}/${sentinel.slug}`).expect(200);
        expect(text).toContain(phone);
      });
    }
    return walk(server, door);
  };
  const staysAsItWas = async (): Promise<void> =>
    expect(differences(before, await look())).toEqual([]);

  const handed = async (change = {}): Promise<Listed> => {
    const report = await waitingReport(world.server, owner, change);
    const path = `/handovers/${report.documentId}`;
    await done(owner.cabinet.post(`${path}/confirm`, { expectedVersion: report.version }));
    return done<Listed>(owner.cabinet.get(path));
  };
  const decide = (documentId: string, action: string, input: object = {}) =>
    done(act(world.server, world.admin, `quality-handovers/${documentId}/${action}`, input));
  const marked = async (): Promise<number> =>
    total(world.server, 'list=all&competence=quality-program');

  it('walks every public address there is, and every page of another partner', () => {
    const open = liveRoutes(world.server).filter((route) => /GET \/api/.test(route));
    const walked = Object.keys(before);
    expect(walked.length).toBeGreaterThan(200);
    expect(door.certificates.length).toBeGreaterThan(1);
    expect(door.foreign.paths.length).toBeGreaterThan(10);
    const patterns = open.map((route) => route.slice('GET '.length).replace(/:\w+/g, '[^/]+'));
    const missing = patterns.filter(
      (pattern) =>
        // Records of a partner: tests/access asks for each as somebody else.
        !/\/cabinet\/.*\[/.test(pattern) &&
        !walked.some((path) => new RegExp(`${pattern}(\\?|$)`).test(path)),
    );
    expect(missing).toEqual([]);
    const good = Object.values(before).filter(({ status }) => status === 200);
    expect(good.length).toBeGreaterThan(100);
  });

  it('finds what is public: a project taken down', async () => {
    const { server, admin } = world;
    const { documentId } = await publishProject(server, admin, owner.cabinet);
    expect(differences(before, await look()).length).toBeGreaterThan(10);
    await done(act(server, admin, `projects/${documentId}/unpublish`, { reason: 'проверка' }));
    before = await look();
  });

  it('the consent, keys and a report that waits change nothing', async () => {
    await done(owner.cabinet.post('/quality/join', { textVersion: '1' }));
    await world.buys(owner, 4, 0, JULY);
    await waitingReport(world.server, owner);
    await waitingReport(world.server, owner, FAILED);
    await staysAsItWas();
  });

  it('handovers accepted, held, refused and annulled, and their points, change nothing', async () => {
    const { documentId } = await handed();
    expect((await handed(HELD)).state).toBe('held');
    await staysAsItWas();
    await decide((await handed(HELD)).documentId, 'refuse', BECAUSE);
    await decide((await handed(HELD)).documentId, 'accept');
    await decide(documentId, 'annul', BECAUSE);
    const entries = world.server.db('pp_point_entries').where('scheme', 'partner');
    expect((await entries).length).toBeGreaterThan(2);
    await staysAsItWas();
  });

  it('what a customer answered changes nothing', async () => {
    const { documentId: handover } = await handed();
    const calls = world.server.db('pp_survey_calls').where({ handover });
    const { document_id: id } = await calls.first<{ document_id: string }>('document_id');
    const answers = Object.fromEntries(SHIPPED_QUESTIONS.map(({ code }) => [code, 5]));
    const said = { edition: 1, answers };
    await done(act(world.server, world.admin, `survey-calls/${id}/complete`, said));
    expect(await world.server.db('pp_survey_results')).toHaveLength(1);
    await staysAsItWas();
  });

  it('an evaluation that grants nothing changes nothing', async () => {
    world.at('2036-11-01', '01:00:00');
    before = await look();
    expect(await world.evaluate()).toEqual(['2036-11-01']);
    expect(await world.shares('2036-11-01')).toHaveLength(1);
    await staysAsItWas();
  });

  it('Q-list: one that grants the mark changes the mark, its filter and count, and the tag', async () => {
    await world.buys(owner, 60, 60, JULY);
    world.at('2036-12-01', '01:00:00');
    before = await look();
    expect(await marked()).toBe(0);
    expect(await world.evaluate()).toEqual(['2036-12-01']);
    const after = await look();
    expect(await marked()).toBe(1);
    expect(differences(before, after).length).toBeGreaterThan(50);
    expect(differences(withoutMark(before), withoutMark(after))).toEqual([]);
    before = after;
  });

  it('one that keeps the same holder changes nothing, whatever its share', async () => {
    world.at('2037-01-01', '01:00:00');
    before = await look();
    expect(await world.evaluate()).toEqual(['2037-01-01']);
    expect(await world.shares('2037-01-01')).toMatchObject([{ change: 'keeps' }]);
    await staysAsItWas();
    const { document_id: id } = await world.server
      .db('pp_quality_evaluations')
      .where('month', '2037-01-01')
      .first<{ document_id: string }>('document_id');
    const again = `quality-evaluations/${id}/correct`;
    await done(act(world.server, world.admin, again, { reason: 'проверка' }));
    await staysAsItWas();
  });
});
