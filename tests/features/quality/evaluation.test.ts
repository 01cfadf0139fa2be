import { eventually, nTimesAtOnce } from '../../support';
import { act } from '../../support/programme';
import { done, outcomeOf } from '../../support/scene';
import { HANDOVERS } from './handovers';
import { openWorld, type Owner, type World } from './world';

/** Bought in March, they count from May of that year to April of the next. */
const MARCH = { boughtOn: '2036-03-10', activatedOn: '2036-03-12' };

interface Preview {
  partner: { documentId: string };
  change: string;
  lacking: number | null;
  oneKeyAway: boolean;
}

interface Standing {
  participation: { joined: boolean };
  mark: { holds: boolean; since: string | null };
  forecast: Record<string, unknown>;
  evaluations: Record<string, unknown>[];
}

describe('Q-competence the evaluation of a month', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld('2036-10');
    expect(await world.evaluate()).toEqual([]);
  });
  afterAll(() => world.server.stop());

  const marked = async (owner: Owner): Promise<string[]> => {
    const rows = await world.server
      .db('pp_competences')
      .where({ partner_id: owner.id, kind: 'quality-program' })
      .orderBy('id')
      .select<{ started_on: string; ended_on: string | null }[]>('started_on', 'ended_on');
    return rows.map((row) => `${row.started_on}–${row.ended_on ?? ''}`);
  };
  const shareOf = async (owner: Owner, month: string): Promise<unknown[]> =>
    (await world.shares(month))
      .filter((row) => row.partner_id === owner.id)
      .map((row) => [row.revision, row.bought, row.handed_over, row.reason, row.change]);
  const standing = (owner: Owner): Promise<Standing> =>
    done<Standing>(owner.cabinet.get('/quality'));
  const preview = async (query: string) => {
    const { body, status } = await world.server.agent
      .get(`/partner-program/quality/preview${query}`)
      .set('Authorization', world.admin.bearer);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body as {
      data: Preview[];
      meta: { evaluated: boolean; counts: Record<string, number>; window: object };
    };
  };

  it('gives the mark at half, takes none below it, keeps the figures; the directory follows', async () => {
    const [half, below, without, stranger] = [
      await world.partner(),
      await world.partner(),
      await world.partner(),
      await world.partner({ joins: false }),
    ];
    await world.buys(half, 4, 2, MARCH);
    await world.buys(below, 5, 2, MARCH);
    await world.buys(stranger, 2, 2, MARCH);
    await world.buys(half, 3, 0, { ...MARCH, kind: 'demo' });
    await world.buys(half, 3, 0, { ...MARCH, kind: 'renewal' });
    await world.buys(half, 3, 0, { ...MARCH, activatedOn: null });
    await world.buys(half, 3, 0, { ...MARCH, returnedOn: '2036-05-01' });
    await world.buys(half, 3, 0, { boughtOn: '2036-09-01', activatedOn: '2036-09-01' });
    await world.buys(half, 3, 0, { boughtOn: '2035-08-31', activatedOn: '2035-09-01' });
    world.at('2036-11-01', '00:00:01');
    expect(await world.evaluate()).toEqual(['2036-11-01']);
    expect(await world.evaluate()).toEqual([]);
    expect(await shareOf(half, '2036-11-01')).toEqual([[1, 4, 2, 'half-reached', 'gains']]);
    expect(await shareOf(below, '2036-11-01')).toEqual([[1, 5, 2, 'below-half', 'none']]);
    expect(await shareOf(without, '2036-11-01')).toEqual([[1, 0, 0, 'no-keys', 'none']]);
    expect(await shareOf(stranger, '2036-11-01')).toEqual([]);
    expect(await marked(half)).toEqual(['2036-11-01–']);
    expect([await marked(below), await marked(without), await marked(stranger)].flat()).toEqual([]);
    await eventually(async () => {
      const { body } = await world.server.agent.get(
        '/api/partner-program/directory?list=all&competence=quality-program&pageSize=100',
      );
      const listed = body as {
        data: { slug: string; badges: { competence: string }[] }[];
        meta: { facets: { competence: { value: string; count: number }[] } };
      };
      expect(listed.data.map(({ slug }) => slug)).toEqual([half.slug]);
      expect(listed.data[0]?.badges).toContainEqual({ competence: 'quality-program', level: null });
      expect(JSON.stringify(listed.meta.facets)).toMatch(/"quality-program"[^}]*"count":1/);
    });
    expect((await standing(half)).evaluations).toMatchObject([
      { month: '2036-11-01', bought: 4, handedOver: 2, percent: 50, holds: true },
    ]);
    expect((await standing(stranger)).evaluations).toEqual([]);
  });

  it('D-month: facts as of 00:00 Almaty of the 1st: what came later changes nothing', async () => {
    world.at('2036-11-10');
    const [early, late, annulled, corrected] = [
      await world.partner(),
      await world.partner(),
      await world.partner(),
      await world.partner(),
    ];
    const [a] = await world.buys(early, 1, 0, MARCH);
    const [b] = await world.buys(late, 1, 0, MARCH);
    const [c] = await world.buys(annulled, 1, 0, MARCH);
    const [d] = await world.buys(corrected, 1, 0, MARCH);
    await world.handsOver(early, a!, '2036-11-30T18:59:59Z');
    await world.handsOver(late, b!, '2036-11-30T19:00:00Z');
    await world.handsOver(annulled, c!, '2036-11-15T10:00:00Z');
    await world.handsOver(corrected, d!, '2036-11-15T10:00:00Z');
    world.at('2036-12-04');
    const of = await world.server.db('pp_licence_keys').where('external_id', c!.externalId).first();
    await HANDOVERS.annul(world.server.db, (of as { id: number }).id, '2036-12-02T10:00:00Z');
    await world.system.rows([{ ...d!, returnedOn: '2036-11-20' }]);
    await world.buys(late, 3, 3, MARCH);
    expect(await world.evaluate()).toEqual(['2036-12-01']);
    expect(await shareOf(early, '2036-12-01')).toEqual([[1, 1, 1, 'half-reached', 'gains']]);
    expect(await shareOf(late, '2036-12-01')).toEqual([[1, 1, 0, 'below-half', 'none']]);
    expect(await shareOf(annulled, '2036-12-01')).toEqual([[1, 1, 1, 'half-reached', 'gains']]);
    expect(await shareOf(corrected, '2036-12-01')).toEqual([[1, 1, 1, 'half-reached', 'gains']]);
    expect(await marked(early)).toEqual(['2036-12-01–']);
  });

  it('D-month: months that were missed come in order, each as of its own 1st', async () => {
    world.at('2036-12-10');
    const owner = await world.partner();
    const keys = await world.buys(owner, 2, 0, MARCH);
    await world.handsOver(owner, keys[0]!, '2037-01-15T10:00:00Z');
    const { id } = (await world.server
      .db('pp_licence_keys')
      .where('external_id', keys[0]!.externalId)
      .first()) as { id: number };
    await HANDOVERS.annul(world.server.db, id, '2037-02-15T10:00:00Z');
    world.at('2037-03-20');
    expect(await world.evaluate()).toEqual(['2037-01-01', '2037-02-01', '2037-03-01']);
    expect(await shareOf(owner, '2037-01-01')).toEqual([[1, 2, 0, 'below-half', 'none']]);
    expect(await shareOf(owner, '2037-02-01')).toEqual([[1, 2, 1, 'half-reached', 'gains']]);
    expect(await shareOf(owner, '2037-03-01')).toEqual([[1, 2, 0, 'below-half', 'loses']]);
    expect(await marked(owner)).toEqual(['2037-02-01–2037-02-28']);
  });

  it('Q-join: consent revoked ends the mark on the next 1st, not before', async () => {
    world.at('2037-03-21');
    const owner = await world.partner();
    await world.buys(owner, 1, 1, { boughtOn: '2036-06-01', activatedOn: '2036-06-01' });
    world.at('2037-04-01');
    await world.evaluate();
    expect(await marked(owner)).toEqual(['2037-04-01–']);
    world.at('2037-04-10');
    await done(owner.cabinet.post('/quality/leave'));
    expect((await standing(owner)).mark).toEqual({ holds: true, since: '2037-04-01' });
    expect((await standing(owner)).forecast).toMatchObject({ holds: false, reason: 'no-consent' });
    expect(outcomeOf(await owner.cabinet.post('/quality/leave'))).toBe('409 quality.not-joined');
    world.at('2037-05-01', '00:30:00');
    await world.evaluate();
    expect(await marked(owner)).toEqual(['2037-04-01–2037-04-30']);
    expect(await shareOf(owner, '2037-05-01')).toEqual([[1, 1, 1, 'no-consent', 'loses']]);
    await done(owner.cabinet.post('/quality/join', { textVersion: '1' }));
    const history = await world.server
      .db('pp_quality_participations')
      .where('partner_id', owner.id)
      .orderBy('id')
      .pluck<string[]>('consent');
    expect(history).toEqual(['given', 'revoked', 'given']);
  });

  it('Q-join: only to the text in force, once; never for a suspended partner', async () => {
    const owner = await world.partner({ joins: false });
    const join = (textVersion: string) => owner.cabinet.post('/quality/join', { textVersion });
    expect(outcomeOf(await join('0'))).toBe('409 quality.text-changed');
    const answers = await nTimesAtOnce(4, () => join('1'));
    expect(answers.map(outcomeOf).sort()).toEqual([
      '200',
      ...Array.from({ length: 3 }, () => '409 quality.already-joined'),
    ]);
    expect((await standing(owner)).participation.joined).toBe(true);
  });

  it('a suspended partner does not hold the mark; a resumed one may again', async () => {
    world.at('2037-05-10');
    const owner = await world.partner();
    await world.buys(owner, 1, 1, { boughtOn: '2036-08-01', activatedOn: '2036-08-01' });
    const path = `partners/${owner.documentId}`;
    await done(act(world.server, world.admin, `${path}/suspend`, { reason: 'x' }));
    world.at('2037-06-01');
    await world.evaluate();
    expect(await shareOf(owner, '2037-06-01')).toEqual([[1, 1, 1, 'partner-not-active', 'none']]);
    await done(act(world.server, world.admin, `${path}/resume`, { reason: 'x' }));
    world.at('2037-07-01');
    await world.evaluate();
    expect(await marked(owner)).toEqual(['2037-07-01–']);
  });

  it('the preview says who gains, who loses and who is one key away; the cabinet, what is lacking', async () => {
    world.at('2037-07-10');
    const [gains, loses, near, far] = [
      await world.partner(),
      await world.partner(),
      await world.partner(),
      await world.partner(),
    ];
    const bought = { boughtOn: '2036-10-10', activatedOn: '2036-10-10' };
    const [only] = await world.buys(loses, 1, 1, bought);
    world.at('2037-08-01');
    await world.evaluate();
    expect(await marked(loses)).toEqual(['2037-08-01–']);
    world.at('2037-08-10');
    await world.system.rows([{ ...only!, returnedOn: '2037-08-09' }]);
    await world.buys(gains, 3, 2, bought);
    await world.buys(near, 5, 2, bought);
    await world.buys(far, 6, 1, bought);
    const answer = await preview('?month=2037-09&pageSize=100');
    expect(answer.meta).toMatchObject({
      evaluated: false,
      window: { from: '2036-07-01', before: '2037-07-01' },
    });
    const told = new Map(answer.data.map((row) => [row.partner.documentId, row]));
    expect(told.get(gains.documentId)).toMatchObject({ change: 'gains', lacking: 0 });
    expect(told.get(loses.documentId)).toMatchObject({ change: 'loses', lacking: null });
    expect(told.get(near.documentId)).toMatchObject({
      change: 'none',
      lacking: 1,
      oneKeyAway: true,
    });
    expect(told.get(far.documentId)).toMatchObject({ lacking: 2, oneKeyAway: false });
    const of = (query: string) => preview(`?month=2037-09&pageSize=100${query}`);
    const ids = async (query: string): Promise<string[]> =>
      (await of(query)).data.map(({ partner }) => partner.documentId);
    expect(await ids('&oneKeyAway=true')).toEqual([near.documentId]);
    expect(await ids('&change=gains')).toEqual([gains.documentId]);
    expect((await standing(near)).forecast).toEqual({
      month: '2037-09-01',
      window: { from: '2036-07-01', before: '2037-07-01' },
      threshold: 50,
      bought: 5,
      handedOver: 2,
      percent: 40,
      reason: 'below-half',
      holds: false,
      lacking: 1,
    });
    world.at('2037-09-01');
    await world.evaluate();
    expect(await marked(gains)).toEqual(['2037-09-01–']);
    expect(await marked(loses)).toEqual(['2037-08-01–2037-08-31']);
    expect((await preview('?month=2037-09')).meta).toMatchObject({
      evaluated: true,
      counts: answer.meta.counts,
    });
    const wrong = await world.server.agent
      .get('/partner-program/quality/preview?month=2037-13')
      .set('Authorization', world.admin.bearer);
    expect(outcomeOf(wrong)).toBe('400 quality.month-invalid');
  });

  it('D-month: a correction by staff is a new evaluation; marks follow the newest month alone', async () => {
    world.at('2037-09-10');
    const owner = await world.partner();
    const bought = { boughtOn: '2037-01-10', activatedOn: '2037-01-10' };
    const [key] = await world.buys(owner, 1, 0, bought);
    world.at('2037-10-01');
    await world.evaluate();
    expect(await shareOf(owner, '2037-10-01')).toEqual([[1, 1, 0, 'below-half', 'none']]);
    world.at('2037-10-05');
    await world.handsOver(owner, key!, '2037-09-20T10:00:00Z');
    const [first] = await world.server
      .db('pp_quality_evaluations')
      .where({ month: '2037-10-01' })
      .pluck<string[]>('document_id');
    const correct = (id: string) =>
      act(world.server, world.admin, `quality-evaluations/${id}/correct`, { reason: 'сбой' });
    await done(correct(first!));
    expect(await shareOf(owner, '2037-10-01')).toEqual([
      [1, 1, 0, 'below-half', 'none'],
      [2, 1, 1, 'half-reached', 'gains'],
    ]);
    expect(await marked(owner)).toEqual(['2037-10-01–']);
    expect(outcomeOf(await correct(first!))).toBe('409 quality.superseded');
    const [former] = await world.server
      .db('pp_quality_evaluations')
      .where({ month: '2037-09-01' })
      .pluck<string[]>('document_id');
    const before = await world.server.db('pp_competences').orderBy('id').select('id', 'ended_on');
    await done(correct(former!));
    expect(await world.server.db('pp_competences').orderBy('id').select('id', 'ended_on')).toEqual(
      before,
    );
  });

  it('the ledger of marks is what the evaluations said: the competence names its evaluation', async () => {
    const rows = await world.server
      .db({ t: 'pp_competence_terms' })
      .join({ c: 'pp_competences' }, 'c.id', 't.competence_id')
      .leftJoin({ e: 'pp_quality_evaluations' }, 'e.document_id', 't.cause_id')
      .where('c.kind', 'quality-program')
      .select<{ from_day: string; month: string; cause_kind: string }[]>(
        't.from_day',
        'e.month',
        't.cause_kind',
      );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => row.from_day !== row.month)).toEqual([]);
    expect(new Set(rows.map((row) => row.cause_kind))).toEqual(new Set(['quality-evaluation']));
  });
});
