import fc from 'fast-check';

import {
  addDays,
  addMonths,
  day,
  type Day,
} from '../../../src/plugins/partner-program/rules/shared/days';
import { act } from '../../support/programme';
import { done } from '../../support/scene';
import type { SentKey } from '../licence-keys/system';
import { HANDOVERS } from './handovers';
import { naiveKey, NaivePartner, type NaiveShare } from './naive';
import { openWorld, type Owner, type World } from './world';

const STEPS = [
  ...['buy', 'buy', 'buy', 'buy-demo', 'buy-unused', 'hand', 'hand', 'hand', 'annul', 'return'],
  ...['consent', 'month', 'month', 'month-missed', 'wait'],
] as const;
interface Step {
  readonly do: (typeof STEPS)[number];
  /** Days that pass, or since when a key was bought. */
  readonly days: number;
  readonly key: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(...STEPS),
  days: fc.integer({ min: 0, max: 480 }),
  key: fc.nat({ max: 20 }),
});

/** One partner with its facts, in the product and in the model. */
interface Told {
  readonly owner: Owner;
  readonly model: NaivePartner;
  readonly sent: SentKey[];
}

describe('D-month: months under random facts', () => {
  let world: World;
  /** Months go one way: what was evaluated stays, so every run begins where the last one ended. */
  let today = day('2036-10-05');

  beforeAll(async () => {
    world = await openWorld('2036-10');
    await world.evaluate();
  });
  afterAll(() => world.server.stop());

  const move = (to: Day, time?: string): void => {
    today = to;
    world.at(to, time);
  };

  const buy = async ({ owner, model, sent }: Told, { do: how, days }: Step): Promise<void> => {
    const kind = how === 'buy-demo' ? 'demo' : 'sale';
    const key = naiveKey(today, days, { sold: kind === 'sale', activated: how !== 'buy-unused' });
    const { boughtOn, activatedOn } = key;
    sent.push(...(await world.buys(owner, 1, 0, { kind, boughtOn, activatedOn })));
    model.keys.push(key);
  };

  const idOf = async ({ externalId }: SentKey): Promise<number> =>
    (await world.server.db('pp_licence_keys').where('external_id', externalId).first('id')).id;

  const touch = async ({ owner, model, sent }: Told, { do: what, key: n }: Step): Promise<void> => {
    const place = n % Math.max(1, sent.length);
    const [key, row] = [model.keys[place], sent[place]];
    if (!key || !row) return;
    if (what === 'hand' && key.handedOn === null) {
      key.handedOn = today;
      await world.handsOver(owner, row, `${today}T05:00:00Z`);
    }
    if (what === 'annul' && key.handedOn !== null && key.annulledOn === null) {
      key.annulledOn = today;
      await HANDOVERS.annul(world.server.db, await idOf(row), `${today}T05:00:00Z`);
    }
    if (what === 'return' && key.returnedOn === null) {
      key.returnedOn = today;
      await world.system.rows([{ ...row, returnedOn: today }]);
    }
  };

  const consent = async ({ owner, model }: Told): Promise<void> => {
    const given = !model.joined();
    await done(
      given
        ? owner.cabinet.post('/quality/join', { textVersion: '1' })
        : owner.cabinet.post('/quality/leave'),
    );
    model.consent(today, given);
  };

  const take = async (told: Told, step: Step): Promise<void> => {
    if (step.do.startsWith('buy')) return buy(told, step);
    if (step.do === 'consent') return consent(told);
    if (step.do === 'wait') return move(addDays(today, step.days % 20));
    if (!step.do.startsWith('month')) return touch(told, step);
    move(addMonths(`${today.slice(0, 7)}-01` as Day, 1), '00:10:00');
    if (step.do === 'month') await world.evaluate();
    world.at(today);
  };

  const frozen = async (
    { owner }: Told,
    month?: Day,
  ): Promise<(NaiveShare & { revision: number })[]> => {
    const found = world.server
      .db('pp_quality_evaluation_shares')
      .where({ partner_id: owner.id, ...(month ? { month } : {}) })
      .orderBy(['month', 'revision']);
    const rows: unknown = await found.select('month', 'revision', 'bought', 'holds', 'change', {
      handedOver: 'handed_over',
    });
    return rows as (NaiveShare & { revision: number })[];
  };
  const plain = ({ month, bought, handedOver, holds, change }: NaiveShare): NaiveShare => ({
    ...{ month, bought, handedOver, holds, change },
  });

  const previewed = async ({ owner }: Told, month: Day): Promise<NaiveShare[]> => {
    const rows: NaiveShare[] = [];
    for (let page = 1; ; page += 1) {
      const asked = `/partner-program/quality/preview?month=${month.slice(0, 7)}&page=${page}`;
      const { body } = await world.server.agent
        .get(asked)
        .set('Authorization', world.admin.bearer)
        .expect(200);
      const { data, meta } = body as {
        data: (NaiveShare & { partner: { documentId: string } })[];
        meta: { pagination: { pageCount: number } };
      };
      const own = data.filter(({ partner }) => partner.documentId === owner.documentId);
      rows.push(...own.map((row) => plain({ ...row, month })));
      if (page >= meta.pagination.pageCount) return rows;
    }
  };

  const play = async (steps: readonly Step[]): Promise<{ told: Told; months: Day[] }> => {
    move(addDays(addMonths(`${today.slice(0, 7)}-01` as Day, 1), 4));
    await world.evaluate();
    const first = addMonths(`${today.slice(0, 7)}-01` as Day, 1);
    const owner = await world.partner({ joins: false });
    const told: Told = { owner, model: new NaivePartner(), sent: [] };
    await consent(told);
    for (const step of steps) await take(told, step);
    move(addMonths(`${today.slice(0, 7)}-01` as Day, 1), '00:10:00');
    await world.evaluate();
    const months: Day[] = [];
    for (let month = first; month <= today; month = addMonths(month, 1)) months.push(month);
    return { told, months };
  };

  const sequences = fc.array(step, { minLength: 8, maxLength: 24 });
  const options = { numRuns: Number(process.env.PROPERTY_RUNS ?? 5), endOnFailure: true };

  it('facts recorded on their day: months run in time, missed or replayed are a naive model’s', async () => {
    const property = fc.asyncProperty(sequences, async (steps) => {
      const { told, months } = await play(steps);
      const expected = told.model.shares(months[0] ?? today, today);
      expect((await frozen(told)).map(plain)).toEqual(expected);
      for (const month of months) {
        const then = expected.filter((share) => share.month === month);
        expect(await previewed(told, month)).toEqual(then);
      }
    });
    await fc.assert(property, options);
  }, 300_000);

  it('a fact recorded late: the figures stand, a correction beside them tells the difference', async () => {
    const property = fc.asyncProperty(sequences, fc.boolean(), async (steps, handed) => {
      const { told } = await play(steps);
      const last = today;
      const before = await frozen(told, last);
      // Bought within the window, told of after the month was evaluated.
      const key = { boughtOn: addMonths(last, -3), activatedOn: addMonths(last, -2) };
      world.at(last, '12:00:00');
      const [late] = await world.buys(told.owner, 1, 0, key);
      if (handed && late) await world.handsOver(told.owner, late, `${addDays(last, -3)}T05:00:00Z`);
      expect(await frozen(told, last)).toEqual(before);
      expect(await previewed(told, last)).toEqual(before.map(plain));
      const { document_id: id } = await world.server
        .db('pp_quality_evaluations')
        .where('month', last)
        .first<{ document_id: string }>('document_id');
      const path = `quality-evaluations/${id}/correct`;
      await done(act(world.server, world.admin, path, { reason: 'поздние сведения' }));
      const [first, second] = await frozen(told, last);
      expect([first].filter(Boolean)).toEqual(before);
      if (!first || !second) return;
      expect([second.revision, second.bought, second.handedOver]).toEqual([
        2,
        first.bought + 1,
        first.handedOver + (handed ? 1 : 0),
      ]);
    });
    await fc.assert(property, options);
  }, 300_000);
});
