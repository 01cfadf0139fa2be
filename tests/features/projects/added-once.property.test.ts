import fc from 'fast-check';

import { addDays, day, type Day } from '../../../src/plugins/partner-program/rules/shared/days';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { addProject, done, makeScene, type Scene } from '../../support/scene';
import { MOVES, NaiveProject, type Move } from './naive';

const START = day('2027-01-01');
const PROJECTS = 2;

type Step =
  { do: 'move'; move: Move; project: number } | { do: 'wait'; days: number } | { do: 'end' };

const project = fc.nat({ max: PROJECTS - 1 });
// What only a submitted project can do is wanted more often than it is possible.
const move = fc.constantFrom<Move>(...(Object.keys(MOVES) as Move[]), 'submit', 'publish');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constant('move' as const), move, project }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      days: fc.integer({ min: 1, max: 9 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('end' as const) }) },
);

/** Every cause of a wrong day in one: corrected, mended, and the competence ended in between. */
const MENDED: Step[] = (
  ['submit', 'return', 'end', 'submit', 'publish', 'hide', 'wait', 'submit', 'publish'] as const
).map((name) => {
  if (name === 'end') return { do: name };
  return name === 'wait' ? { do: name, days: 3 } : { do: 'move', move: name, project: 0 };
});

interface Play {
  readonly scene: Scene;
  readonly ids: readonly string[];
  readonly model: readonly NaiveProject[];
  today: Day;
  heldUntil: Day | null;
}

describe('projects under random sequences', () => {
  let server: TestServer;
  let admin: Login;
  beforeAll(async () => {
    server = await bootServer({ programNow: `${START}T10:00:00+05:00` });
    admin = await loginAdmin(server.strapi);
  });
  afterAll(() => server.stop());

  const at = (on: Day): void => clockOf(server.strapi).travelTo(`${on}T10:00:00+05:00`);

  const end = async (play: Play): Promise<void> => {
    if (play.heldUntil) return;
    const [held] = await done<{ documentId: string }[]>(play.scene.cabinet.get('/competences'));
    await done(act(server, admin, `competences/${held?.documentId}/end`, { reason: 'проверка' }));
    play.heldUntil = play.today;
  };

  const move = async ({ scene, ids }: Play, name: Move, n: number): Promise<boolean> => {
    const id = ids[n] ?? '';
    const path = name === 'hide' || name === 'take-down' ? 'unpublish' : name;
    if (MOVES[name].by === 'staff') {
      const said = { publish: {}, return: { remarks: 'ещё' }, unpublish: { reason: 'ещё' } };
      const input = said[path as keyof typeof said];
      return (await act(server, admin, `projects/${id}/${path}`, input)).status === 200;
    }
    const { version } = await done<{ version: number }>(scene.cabinet.get(`/projects/${id}`));
    const body = { expectedVersion: version };
    return (await scene.cabinet.post(`/projects/${id}/${path}`, body)).status === 200;
  };

  const take = async (play: Play, wanted: Step): Promise<void> => {
    if (wanted.do === 'end') return end(play);
    if (wanted.do === 'wait') {
      play.today = addDays(play.today, wanted.days);
      return at(play.today);
    }
    const made = play.model[wanted.project]?.move(wanted.move, play.today, play.heldUntil);
    expect([wanted.move, await move(play, wanted.move, wanted.project)]).toEqual([
      wanted.move,
      made,
    ]);
  };

  const begin = async (): Promise<Play> => {
    at(START);
    const scene = await makeScene(server, admin, { level: 'basic', from: START });
    // A competence ends on a later day than it began.
    const today = addDays(START, 1);
    at(today);
    const ids: string[] = [];
    for (let n = 0; n < PROJECTS; n += 1) ids.push((await addProject(scene.cabinet)).documentId);
    const model = ids.map(() => new NaiveProject());
    return { scene, ids, model, today, heldUntil: null };
  };

  const balance = async ({ scene }: Play, on: Day): Promise<number> => {
    const { body } = await scene.cabinet.get(`/points?pageSize=1&on=${on}`).expect(200);
    return (body as { meta: { balance: number } }).meta.balance;
  };

  it('K6.1: a project earns by the day it was first offered, corrected or mended since', async () => {
    const sequences = fc.array(step, { minLength: 6, maxLength: 20 });
    const property = fc.asyncProperty(sequences, async (steps) => {
      const play = await begin();
      for (const wanted of steps) await take(play, wanted);
      const changes = play.model.flatMap((one) => one.changes);
      for (let on = START; on <= play.today; on = addDays(on, 1)) {
        const counted = changes.filter(({ from }) => from <= on);
        const expected = counted.reduce((sum, { points }) => sum + points, 0);
        expect([on, await balance(play, on)]).toEqual([on, expected]);
      }
    });
    await fc.assert(property, {
      numRuns: Number(process.env.PROPERTY_RUNS ?? 5),
      examples: [[MENDED]],
      endOnFailure: true,
    });
  }, 180_000);
});
