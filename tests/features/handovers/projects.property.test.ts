import fc from 'fast-check';

import { addDays, day, type Day } from '../../../src/plugins/partner-program/rules/shared/days';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { insertKey } from '../../access/records.licence-keys';
import { bootServer, loginAdmin, type Login, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { done, makeScene, type Scene } from '../../support/scene';
import { yearLater } from '../competences/naive';
import { match, newHash, post, reportOf, type Listed } from './handing';
import { NaiveProjects, VALUE, type NaiveHandover } from './naive';

/** Leap days come soon: a year from one must not drift. */
const START = day('2028-02-25');
const PARTNERS = 3;
/** The third partner bought nothing. */
const KEYS = 2;
const HELD = { QD0020: { SYSTEM: false, PERFOMER: 'сделано иначе' } };
const REASON = { partnerReason: 'проверка' };

const STEPS = [
  ...['hand', 'hand', 'hand', 'hold', 'hold', 'accept', 'accept', 'refuse', 'annul', 'annul'],
  ...['transfer', 'transfer', 'wait', 'year'],
] as const;
interface Step {
  readonly do: (typeof STEPS)[number];
  readonly by: number;
  readonly key: number;
  readonly days: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(...STEPS),
  by: fc.nat({ max: PARTNERS - 1 }),
  key: fc.nat({ max: KEYS - 1 }),
  days: fc.integer({ min: 1, max: 90 }),
});

interface Play {
  readonly scenes: readonly Scene[];
  readonly hashes: readonly string[];
  readonly model: NaiveProjects;
  readonly names: string[];
  readonly days: Set<Day>;
  today: Day;
}

describe('Q-points, Q-again: handovers and the ledger under random sequences', () => {
  let server: TestServer;
  let admin: Login;
  beforeAll(async () => {
    // Not on that day: every job would catch up with the days until then.
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    admin = await loginAdmin(server.strapi);
  }, 300_000);
  afterAll(() => server.stop());

  /** Confirmations follow each other, or which is the newer one is not known. */
  const at = (on: Day, minute = 0): void =>
    clockOf(server.strapi).travelTo(
      new Date(Date.parse(`${on}T10:00:00+05:00`) + minute * 60_000).toISOString(),
    );

  const hand = async (play: Play, { by, key, do: how }: Step): Promise<boolean> => {
    await post(server, reportOf(play.hashes[key] ?? '', how === 'hold' ? HELD : {}));
    await match(server);
    const { document_id: id, version } = await server
      .db('pp_monitor_reports')
      .orderBy('id', 'desc')
      .first<{ document_id: string; version: number }>('document_id', 'version');
    const body = { expectedVersion: version };
    const { status } = await play.scenes[by]!.cabinet.post(`/handovers/${id}/confirm`, body);
    if (status === 200) play.names.push(id);
    return status === 200;
  };

  const transfer = async (play: Play, { by, key }: Step): Promise<boolean> => {
    const { cabinet } = play.scenes[by]!;
    const claim = { hash: play.hashes[key] };
    const { documentId } = await done(cabinet.post('/licence-keys/claims', claim));
    const path = `key-claims/${documentId}`;
    const { status } = await act(server, admin, `${path}/transfer`, { reason: 'проверка' });
    if (status !== 200) await done(act(server, admin, `${path}/refuse`, REASON));
    return status === 200;
  };

  const decide = async (play: Play, what: string, one: NaiveHandover): Promise<boolean> => {
    const path = `quality-handovers/${play.names[one.place]}/${what}`;
    return (await act(server, admin, path, what === 'accept' ? {} : REASON)).status === 200;
  };

  /** Whether the server took the step, and whether the model says that it may. */
  const take = async (play: Play, wanted: Step): Promise<[boolean, boolean]> => {
    const { model, today } = play;
    const { do: what, by, key, days } = wanted;
    if (what === 'hand' || what === 'hold') {
      return [await hand(play, wanted), model.hand(by, key, today, what === 'hold')];
    }
    if (what === 'transfer') return [await transfer(play, wanted), model.transfer(by, key)];
    const one = model.handovers[days % Math.max(1, model.handovers.length)];
    if (!one || what === 'wait' || what === 'year') return [true, true];
    const took = await decide(play, what, one);
    return [took, what === 'refuse' ? model.refuse(one) : model[what](one, today)];
  };

  const run = async (play: Play, steps: readonly Step[]): Promise<void> => {
    for (const [place, wanted] of steps.entries()) {
      if (wanted.do === 'wait') play.today = addDays(play.today, wanted.days);
      if (wanted.do === 'year') play.today = addDays(yearLater(play.today), (wanted.days % 3) - 1);
      at(play.today, place + 1);
      const [took, may] = await take(play, wanted);
      expect([wanted, play.today, took]).toEqual([wanted, play.today, may]);
      for (const days of [-1, 0, 1]) {
        play.days.add(addDays(play.today, days));
        play.days.add(addDays(yearLater(play.today), days));
      }
    }
  };

  const balance = async ({ cabinet }: Scene, on: Day, knownOn?: Day): Promise<number> => {
    const known = knownOn ? `&knownOn=${knownOn}` : '';
    const { body } = await cabinet.get(`/points?scheme=partner&pageSize=1&on=${on}${known}`);
    return (body as { meta: { balance: number } }).meta.balance;
  };

  const listed = async ({ cabinet }: Scene): Promise<Listed[]> => {
    const all = await done<Listed[]>(cabinet.get('/handovers?pageSize=100'));
    return all.filter(({ state }) => state !== 'waiting');
  };

  const start = async (): Promise<Play> => {
    at(START);
    // They all come from one address.
    await server.db('pp_login_attempts').delete();
    const scenes: Scene[] = [];
    for (let n = 0; n < PARTNERS; n += 1) scenes.push(await makeScene(server, admin));
    const hashes = Array.from({ length: KEYS }, newHash);
    for (const [n, hash] of hashes.entries()) await insertKey(server, scenes[n]!.id, hash);
    const model = new NaiveProjects();
    return { scenes, hashes, model, names: [], days: new Set([START]), today: START };
  };

  const sequences = fc.array(step, { minLength: 6, maxLength: 18 });

  it('states, points of each handover and balances of any day are those of a naive model', async () => {
    const property = fc.asyncProperty(sequences, fc.nat({ max: 400 }), async (steps, back) => {
      const play = await start();
      await run(play, steps);
      const { model, scenes, today } = play;
      const known = addDays(today, -back);
      for (const [by, scene] of scenes.entries()) {
        const own = model.handovers.filter((one) => one.by === by);
        const expected = own.map((one) => ({ name: play.names[one.place], state: one.state }));
        const shown = await listed(scene);
        const told = shown.map(({ documentId: name, state }) => ({ name, state }));
        expect(told).toHaveLength(expected.length);
        expect(told).toEqual(expect.arrayContaining(expected));
        for (const on of [...play.days].sort()) {
          const wanted = [by, on, model.balance(by, on), model.balance(by, on, known)];
          const [now, then] = [await balance(scene, on), await balance(scene, on, known)];
          expect([by, on, now, then]).toEqual(wanted);
        }
      }
    });
    await fc.assert(property, {
      numRuns: Number(process.env.PROPERTY_RUNS ?? 5),
      endOnFailure: true,
    });
  }, 300_000);

  it('no project of a partner ever earns twice', async () => {
    const doubled = await server.db.raw<{ rows: unknown[] }>(
      `with ends as (select distinct effective_from as on_day from pp_point_entries where scheme = 'partner')
       select h.key_id, h.partner_id, e.on_day, sum(p.points) from ends e
       join pp_point_entries p on p.effective_from <= e.on_day
         and (p.effective_to is null or p.effective_to >= e.on_day)
       left join pp_point_entries o on o.id = p.reverses_id
       join pp_quality_handovers h on h.document_id = coalesce(o.cause_id, p.cause_id)
       group by 1, 2, 3 having sum(p.points) not in (0, ?)`,
      [VALUE],
    );
    expect(doubled.rows).toEqual([]);
  });
});
