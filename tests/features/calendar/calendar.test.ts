import { isWeekend, type Day } from '../../../src/plugins/partner-program/rules/shared/days';
import { clockOf } from '../../../src/plugins/partner-program/server/src/platform/clock';
import { leavesNoTrace } from '../../access/traces';
import { bootServer, nTimesAtOnce, spawnServer, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { countOutcomes, done, outcomeOf } from '../../support/scene';
import { openCalendar, type CalendarDesk, type CalendarYear } from './desk';

const PROGRAM_NOW = '2026-11-30T09:00:00+05:00';

describe('the working calendar', () => {
  let server: TestServer;
  let desk: CalendarDesk;

  beforeAll(async () => {
    server = await bootServer({ programNow: PROGRAM_NOW });
    desk = await openCalendar(server);
  });
  afterAll(() => server.stop());

  const on = async (day: string) =>
    (await desk.year(Number(day.slice(0, 4)))).days.find((each) => each.day === day);

  it.each([
    [2026, 14],
    [2027, 14],
  ])('D-workday: %i has %i weekdays off by the law', async (year, count) => {
    const { days, exceptions } = await desk.year(year);
    const off = days.filter(({ day, working }) => !working && !isWeekend(day as Day));
    expect(off).toHaveLength(count);
    expect(exceptions).toEqual([]);
  });

  it.each([
    '?year=',
    '?year=1999',
    '?year=2027x',
    '?year=20270',
    '?year=-1',
    '?year=2027&year=2028',
  ])('a year that is none is refused: %s', async (query) => {
    const asked = server.agent.get(`/partner-program/calendar${query}`);
    expect((await asked.set('Authorization', desk.admin.bearer)).status).toBe(400);
  });

  it('D-time: without a year it is the year of the programme’s today', async () => {
    const asked = server.agent.get('/partner-program/calendar');
    const { year, days } = await done<CalendarYear & { year: number }>(
      asked.set('Authorization', desk.admin.bearer),
    );
    expect([year, days[0]?.day]).toEqual([2026, '2026-01-01']);
  });

  it('D-workday: an exception makes its day another, and is written down with who and why', async () => {
    await done(desk.enter('2027-01-08', 'day-off'));
    expect(await on('2027-01-08')).toEqual({
      day: '2027-01-08',
      working: false,
      cause: 'exception',
      holiday: null,
    });
    const { exceptions } = await desk.year(2027);
    expect(exceptions).toEqual([
      expect.objectContaining({
        day: '2027-01-08',
        decree: 'Постановление № 1',
        withdrawnOn: null,
      }),
    ]);
    expect(exceptions[0]?.enteredBy).toEqual(expect.any(String));
    const line = await server
      .db('pp_journal_entries')
      .where({ record: 'calendar-exception' })
      .first();
    expect(line).toMatchObject({ action: 'enter', to_state: 'day-off', actor_kind: 'admin' });
  });

  it('of many who enter one day at once, one does', async () => {
    const answers = await nTimesAtOnce(4, () => desk.enter('2027-01-16', 'working-day'));
    expect(countOutcomes(answers)).toEqual({ 201: 1, '409 calendar-exception.day-taken': 3 });
    expect((await on('2027-01-16'))?.working).toBe(true);
  });

  it('what is no exception is refused', async () => {
    const tries: [string, 'day-off' | 'working-day'][] = [
      ['2027-01-01', 'day-off'],
      ['2027-02-01', 'working-day'],
      ['2029-06-01', 'day-off'],
      ['2027-02-30', 'day-off'],
    ];
    const outcomes: string[] = [];
    for (const [day, kind] of tries) {
      await leavesNoTrace(server, async () =>
        outcomes.push(outcomeOf(await desk.enter(day, kind))),
      );
    }
    expect(outcomes).toEqual([
      '409 calendar-exception.nothing-changes',
      '409 calendar-exception.nothing-changes',
      '400 calendar-exception.day-out-of-reach',
      '400 request.invalid',
    ]);
  });

  it('D-history: withdrawn, it stays on record, and its day may be given another one', async () => {
    const { documentId } = await done(desk.enter('2027-02-02', 'day-off'));
    const path = `calendar-exceptions/${documentId}/withdraw`;
    await done(act(server, desk.admin, path, { reason: 'ошибка' }));
    expect((await on('2027-02-02'))?.working).toBe(true);
    expect(outcomeOf(await act(server, desk.admin, path, { reason: 'ещё раз' }))).toBe(
      '409 calendar-exception.withdrawn',
    );
    await done(desk.enter('2027-02-02', 'day-off'));
    const { exceptions } = await desk.year(2027);
    const withdrawn = exceptions.filter(({ day }) => day === '2027-02-02');
    expect(withdrawn.map((each) => each.withdrawnOn)).toEqual(['2026-11-30', null]);
  });

  it('an exception withdrawn by two at once is withdrawn once', async () => {
    const { documentId } = await done(desk.enter('2027-02-03', 'day-off'));
    const path = `calendar-exceptions/${documentId}/withdraw`;
    const answers = await nTimesAtOnce(3, () =>
      act(server, desk.admin, path, { reason: 'ошибка' }, 1),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(2);
  });

  it('a change is seen by another server at once', async () => {
    // A server that starts later starts later by the programme's clock too.
    const programNow = '2026-11-30T18:00:00+05:00';
    const second = await spawnServer({ database: server.database, programNow });
    try {
      await done(desk.enter('2027-02-04', 'day-off'));
      const { days } = await desk.year(2027, second);
      expect(days.find(({ day }) => day === '2027-02-04')?.working).toBe(false);
    } finally {
      await second.stop();
    }
  });

  describe('confirming a year', () => {
    const get = async <T>(path: string): Promise<T> =>
      done(server.agent.get(`/partner-program/${path}`).set('Authorization', desk.admin.bearer));
    const waiting = async (): Promise<number | undefined> => {
      const kinds = await get<{ kind: string; count: number }[]>('waiting');
      return kinds.find(({ kind }) => kind === 'calendar-year')?.count;
    };
    const confirm = async (year: number) => {
      const { rows } = await server.db.raw<{ rows: { document_id: string }[] }>(
        'select document_id from pp_calendar_years where year = ?',
        [year],
      );
      const path = `calendar-years/${rows[0]?.document_id}/confirm`;
      return act(server, desk.admin, path, {});
    };

    it('D-settings: this year and the next are placeholders until then', async () => {
      const open = await get<{ record: string; name: string }[]>('go-live');
      const years = open.filter(({ record }) => record === 'calendar-year');
      expect(years.map(({ name }) => name)).toEqual(['2026', '2027']);
    });

    it('D-workday: the next year is asked for from 1 December on, until it is confirmed', async () => {
      expect(outcomeOf(await confirm(2026))).toBe('200');
      expect(await waiting()).toBe(0);
      clockOf(server.strapi).travelTo('2026-12-01T00:00:00+05:00');
      expect(await waiting()).toBe(1);
      expect((await desk.year(2026)).waiting).toEqual([2027]);
      expect(outcomeOf(await confirm(2027))).toBe('200');
      expect(await waiting()).toBe(0);
      expect(await desk.year(2027)).toMatchObject({ confirmedOn: '2026-12-01', toConfirm: null });
      expect(outcomeOf(await confirm(2027))).toBe('409 calendar-year.already-confirmed');
      expect(outcomeOf(await confirm(2028))).toBe('409 calendar-year.too-early');
    });
  });
});
