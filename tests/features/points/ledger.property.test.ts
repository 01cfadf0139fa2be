import fc from 'fast-check';

import { addDays, day, type Day } from '../../../src/plugins/partner-program/rules/shared/days';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { done, makeScene, submitProject, type Scene } from '../../support/scene';

const START = day('2027-01-01');
const VALUE = 100;
/**
 * K6.1: staff replaced the row of projects twice, and every project was submitted on another day: the
 * rows of one code share the cap of a year.
 */
const ROWS = [
  { from: day('2027-01-02'), capPerYear: 150 },
  { from: day('2027-01-03'), capPerYear: 230 },
  { from: day('2027-01-04'), capPerYear: 120 },
];
const PROJECTS = ROWS.length;
const FIRST = addDays(START, PROJECTS);

type Step =
  { do: 'publish' | 'unpublish' | 'reverse'; project: number } | { do: 'wait'; days: number };

const project = fc.nat({ max: PROJECTS - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('publish' as const), project }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('unpublish' as const), project }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reverse' as const), project }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      days: fc.integer({ min: 1, max: 9 }),
    }),
  },
);

/** What the ledger should say, by the simplest means: which project earned how much from which day. */
class NaiveLedger {
  readonly changes: { from: Day; points: number }[] = [];
  readonly published = new Array<boolean>(PROJECTS).fill(false);
  readonly standing = new Array<number>(PROJECTS).fill(0);

  publish(n: number, today: Day): boolean {
    if (this.published[n]) return false;
    this.published[n] = true;
    const earned = this.standing.reduce((sum, points) => sum + points, 0);
    const points = Math.max(0, Math.min(VALUE, (ROWS[n]?.capPerYear ?? 0) - earned));
    this.standing[n] = points;
    this.changes.push({ from: today, points });
    return true;
  }

  unpublish(n: number, today: Day): boolean {
    if (!this.published[n]) return false;
    this.published[n] = false;
    this.reverse(n, today);
    return true;
  }

  reverse(n: number, today: Day): boolean {
    const points = this.standing[n] ?? 0;
    if (points === 0) return false;
    this.standing[n] = 0;
    this.changes.push({ from: today, points: -points });
    return true;
  }

  /** Booked and effective are the same day here, so "as known on" cuts at the earlier of two. */
  balance(on: Day, knownOn: Day = on): number {
    const until = on < knownOn ? on : knownOn;
    return this.changes.filter((c) => c.from <= until).reduce((sum, c) => sum + c.points, 0);
  }
}

describe('the ledger under random sequences', () => {
  let server: TestServer;
  let admin: Login;
  beforeAll(async () => {
    server = await bootServer({ programNow: `${START}T10:00:00+05:00` });
    admin = await loginAdmin(server.strapi);
    await replaceRows();
  });
  afterAll(() => server.stop());

  const catalogue = (method: 'post' | 'put', path: string, body: object) =>
    done<{ documentId: string }>(
      server.agent[method](
        `/content-manager/collection-types/plugin::partner-program.activity${path}`,
      )
        .set('Authorization', admin.bearer)
        .send(body),
    );

  /** Staff close the shipped row on the first day and announce the ones that follow. */
  const replaceRows = async (): Promise<void> => {
    const code = 'enterprise-project';
    const shipped = await server.db('pp_activities').where({ code }).first('document_id');
    await catalogue('put', `/${shipped?.document_id}`, { effectiveTo: START });
    const names = { nameRu: 'Проект', nameKk: 'Жоба', nameEn: 'Project' };
    const fixed = { scheme: 'kkv', kind: 'project', formula: 'fixed', points: VALUE };
    for (const [i, { from, capPerYear }] of ROWS.entries()) {
      const effectiveTo = i === ROWS.length - 1 ? null : from;
      const row = { code, ...names, ...fixed, capPerYear, effectiveFrom: from, effectiveTo };
      await catalogue('post', '', row);
    }
  };

  const travelTo = (today: Day): void => clockOf(server.strapi).travelTo(`${today}T10:00:00+05:00`);

  /** One project a day, each under a row of its own. */
  const submitEach = async ({ cabinet }: Scene): Promise<string[]> => {
    const ids: string[] = [];
    for (const { from } of ROWS) {
      travelTo(from);
      ids.push((await submitProject(cabinet)).documentId);
    }
    return ids;
  };

  const take = async (ids: string[], wanted: Exclude<Step, { do: 'wait' }>): Promise<boolean> => {
    const id = ids[wanted.project] ?? '';
    if (wanted.do !== 'reverse') {
      const input = wanted.do === 'publish' ? {} : { reason: 'проверка' };
      return (await act(server, admin, `projects/${id}/${wanted.do}`, input)).status === 200;
    }
    const entries = server.db('pp_point_entries').where({ cause_id: id });
    const newest = await entries.orderBy('id', 'desc').first('document_id');
    if (!newest) return false;
    const path = `point-entries/${newest.document_id}/reverse`;
    return (await act(server, admin, path, { reason: 'проверка' })).status === 200;
  };

  const play = async (ids: string[], steps: readonly Step[], model: NaiveLedger): Promise<Day> => {
    let today = FIRST;
    for (const wanted of steps) {
      if (wanted.do === 'wait') {
        today = addDays(today, wanted.days);
        travelTo(today);
      } else {
        expect(await take(ids, wanted)).toBe(model[wanted.do](wanted.project, today));
      }
    }
    return today;
  };

  const balance = async ({ cabinet }: Scene, on: Day, knownOn?: Day): Promise<number> => {
    const known = knownOn ? `&knownOn=${knownOn}` : '';
    const { body } = await cabinet.get(`/points?pageSize=1&on=${on}${known}`).expect(200);
    return (body as { meta: { balance: number } }).meta.balance;
  };

  it('D-ledger, K6.1: on every day, as known on any day, the balance is that of a naive model', async () => {
    const sequences = fc.array(step, { minLength: 4, maxLength: 14 });
    const property = fc.asyncProperty(sequences, fc.nat({ max: 60 }), async (steps, back) => {
      travelTo(START);
      const scene = await makeScene(server, admin, { level: 'basic', from: START });
      const ids = await submitEach(scene);
      const model = new NaiveLedger();
      const last = addDays(await play(ids, steps, model), 1);
      for (let on = addDays(START, -1); on <= last; on = addDays(on, 1)) {
        expect([on, await balance(scene, on)]).toEqual([on, model.balance(on)]);
      }
      const known = addDays(last, -back);
      expect(await balance(scene, last, known)).toBe(model.balance(last, known));
    });
    await fc.assert(property, {
      numRuns: Number(process.env.PROPERTY_RUNS ?? 5),
      endOnFailure: true,
    });
  }, 180_000);
});
