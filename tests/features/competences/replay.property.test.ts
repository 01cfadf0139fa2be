import fc from 'fast-check';

import type { Level } from '../../../src/plugins/partner-program/rules/competences/competence';
import { addDays, day, type Day } from '../../../src/plugins/partner-program/rules/shared/days';
import { bootServer, eventually, loginAdmin, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { done, kkvList, makeScene, type Scene } from '../../support/scene';
import { deskOf } from '../applications/case';
import { NaiveCompetence, painted, type Line } from './naive';

/** A leap day comes soon: whoever is awarded on it, or renewed over it, must not drift. */
const START = day('2028-02-25');
const REASON = { reason: 'проверка' };
const NOTE = { note: 'проверено по письмам' };

const STEPS = [
  ...['award-basic', 'award-advanced', 'file', 'file', 'file', 'approve', 'approve', 'lower'],
  ...['refuse', 'withdraw', 'raise', 'drop', 'end', 'to-window', 'to-window', 'to-last'],
  ...['past-last', 'wait'],
] as const;
type Step = { readonly do: (typeof STEPS)[number]; readonly days: number };

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(...STEPS),
  days: fc.integer({ min: 1, max: 25 }),
});

describe('§2, D-history: a competence under random sequences', () => {
  let server: TestServer;
  let admin: Login;
  let desk: ReturnType<typeof deskOf>;
  beforeAll(async () => {
    server = await bootServer({ programNow: `${START}T10:00:00+05:00` });
    admin = await loginAdmin(server.strapi);
    desk = deskOf(server, admin);
  });
  afterAll(() => server.stop());

  const newest = async (scene: Scene, table: string): Promise<string> => {
    const row = server.db(table).where({ partner_id: scene.id }).orderBy('id', 'desc');
    return (await row.first<{ document_id: string } | undefined>('document_id'))?.document_id ?? '';
  };
  /** Whether the server took the step. */
  const take = async (scene: Scene, name: Step['do'], today: Day): Promise<boolean> => {
    const ok = async (answer: Promise<{ status: number }>): Promise<boolean> =>
      (await answer).status < 300;
    if (name.startsWith('award')) {
      const input = { kind: 'kkv', level: name.slice('award-'.length), ...REASON };
      return ok(desk.partner(scene, 'award-competence', input));
    }
    if (name === 'file') {
      const letter = { kind: 'renewal', receivedOn: today, summary: 'Письмо' };
      return ok(desk.partner(scene, 'register-application', letter));
    }
    if (name === 'raise' || name === 'drop' || name === 'end') {
      const path = `competences/${await newest(scene, 'pp_competences')}`;
      const level: Level = name === 'raise' ? 'advanced' : 'basic';
      if (name === 'end') return ok(act(server, admin, `${path}/end`, REASON));
      return ok(act(server, admin, `${path}/change-level`, { level, ...REASON }));
    }
    const id = await newest(scene, 'pp_applications');
    if (!id) return false;
    return ok(name === 'withdraw' ? desk.step(scene, id, name) : desk.staff(id, name, NOTE));
  };

  const live = async (scene: Scene): Promise<unknown> => {
    const { body } = await scene.cabinet.get('/competences').expect(200);
    const { data, meta } = body as {
      data: { inForce: boolean; level: Level; lastDay: Day }[];
      meta: { rights: string[] };
    };
    const now = data.find(({ inForce }) => inForce);
    const listed = (await kkvList(server)).some(({ slug }) => slug === scene.slug);
    return {
      held: now ? [now.level, now.lastDay] : null,
      rights: meta.rights.length,
      listed,
    };
  };
  const expectedOf = ({ held }: NaiveCompetence): unknown => ({
    held: held ? [held.level, held.waiting ? null : held.last] : null,
    rights: held ? { basic: 4, advanced: 7 }[held.level] : 0,
    listed: held?.level === 'advanced',
  });

  const play = async (scene: Scene, steps: readonly Step[], model: NaiveCompetence) => {
    const move = (to: Day): void => {
      if (to < model.today) return;
      model.goTo(to);
      desk.at(to);
    };
    for (const { do: name, days } of steps) {
      const last = model.held?.last ?? model.today;
      if (name === 'wait') move(addDays(model.today, days * 5));
      else if (name === 'to-window') move(addDays(last, -14 - days));
      else if (name === 'to-last') move(last);
      else if (name === 'past-last') move(addDays(last, days));
      else if (model.knows(name))
        expect([name, model.today, await take(scene, name, model.today)]).toEqual([
          name,
          model.today,
          model.take(name),
        ]);
      const told = { after: name, on: model.today };
      // The public list hears of a change a moment later.
      await eventually(async () =>
        expect({ ...told, ...((await live(scene)) as object) }).toEqual({
          ...told,
          ...(expectedOf(model) as object),
        }),
      );
    }
  };

  const linesOf = async ({ id }: Scene): Promise<Line[]> => {
    const rows: unknown = await server
      .db({ t: 'pp_competence_terms' })
      .join({ c: 'pp_competences' }, 'c.id', 't.competence_id')
      .where({ 'c.partner_id': id })
      .orderBy(['c.id', 't.seq'])
      .select('c.id as holding', 'c.ended_on as endedOn', 't.level')
      .select('t.from_day as from', 't.last_day as last');
    return rows as Line[];
  };

  /**
   * K4.3, K4.9: one certificate is valid for what is held, one more for a year that a renewal has
   * given already, and none confirms a line without days.
   */
  const checkCertificates = async ({ id }: Scene, { held, today }: NaiveCompetence) => {
    const numbers = await server
      .db({ n: 'pp_certificates' })
      .join({ c: 'pp_competences' }, 'c.id', 'n.competence_id')
      .where('c.partner_id', id)
      .pluck<string[]>('n.number');
    const told = await Promise.all(
      numbers.map((number) =>
        done<Told>(server.agent.get(`/api/partner-program/certificates/${number}`)),
      ),
    );
    expect(told.filter(({ from, lastDay }) => from > lastDay)).toEqual([]);
    if (held?.waiting) return;
    const valid = told.filter(({ state }) => state.code === 'valid');
    const now = valid.filter(({ from }) => from <= today);
    expect(now.map(({ level }) => level.code)).toEqual(held ? [held.level] : []);
    const last = valid.map(({ lastDay }) => lastDay).sort();
    expect(last.at(-1)).toBe(held?.last);
  };

  it('is what a naive model says; the lines that were appended tell every past day again', async () => {
    const sequences = fc.array(step, { minLength: 6, maxLength: 16 });
    const property = fc.asyncProperty(sequences, async (steps) => {
      desk.at(START);
      const scene = await makeScene(server, admin);
      const model = new NaiveCompetence(START);
      await play(scene, [{ do: 'award-basic', days: 1 }, ...steps], model);
      const replayed = painted(await linesOf(scene), START, model.today);
      expect(replayed).toEqual(model.past());
      await checkCertificates(scene, model);
    });
    await fc.assert(property, {
      numRuns: Number(process.env.PROPERTY_RUNS ?? 5),
      endOnFailure: true,
    });
  }, 300_000);
});

interface Told {
  readonly level: { readonly code: string };
  readonly from: Day;
  readonly lastDay: Day;
  readonly state: { readonly code: string };
}
