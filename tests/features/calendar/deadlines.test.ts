import type { WorkCalendar } from '../../../src/plugins/partner-program/rules/calendar/calendar';
import { workingDaysAfter } from '../../../src/plugins/partner-program/rules/calendar/count.rules';
import type { Day } from '../../../src/plugins/partner-program/rules/shared/days';
import {
  registerDeadlines,
  type DeadlineSource,
} from '../../../src/plugins/partner-program/server/src/platform/deadlines/deadlines';
import { RefusalError } from '../../../src/plugins/partner-program/server/src/platform/refusals';
import { leavesNoTrace } from '../../access/traces';
import { bootServer, type TestServer } from '../../support';
import { act } from '../../support/programme';
import { done } from '../../support/scene';
import { openCalendar, type CalendarDesk } from './desk';

const TABLE = 'test_deadlines';

interface Row {
  name: string;
  from_day: Day;
  term: number;
  due: Day;
}

/** Deadlines such as a feature registers: three working days from the start of each record. */
const source: DeadlineSource = {
  name: { ru: 'Рассмотрение', kk: 'Қарау', en: 'Review' },
  open: async (db, lock) => {
    const rows = db<Row>(TABLE).orderBy('name');
    return (await (lock ? rows.forUpdate() : rows)).map(({ name, from_day, term, due }) => ({
      record: 'application',
      documentId: name,
      title: name,
      due,
      recount: (calendar: WorkCalendar) => workingDaysAfter(calendar, from_day, term),
    }));
  },
  move: async (unit, { documentId }, due) => {
    await unit.trx(TABLE).where({ name: documentId }).update({ due });
  },
};

interface Line {
  title: string;
  due: string;
  to?: string;
}

describe('D-workday: open deadlines when the calendar changes', () => {
  let server: TestServer;
  let desk: CalendarDesk;

  beforeAll(async () => {
    server = await bootServer({ programNow: '2026-12-01T09:00:00+05:00' });
    desk = await openCalendar(server);
    await server.db.raw(`create table ${TABLE} (name text, from_day date, term int, due date)`);
    await server.db(TABLE).insert([
      { name: 'early', from_day: '2026-12-01', term: 3, due: '2026-12-04' },
      { name: 'over Saturday', from_day: '2026-12-10', term: 3, due: '2026-12-15' },
      { name: 'over the holiday', from_day: '2026-12-15', term: 3, due: '2026-12-21' },
    ]);
    registerDeadlines([source]);
  });
  afterAll(async () => {
    registerDeadlines([]);
    await server.stop();
  });

  const dues = async (): Promise<Record<string, string>> => {
    const rows = await server.db<Row>(TABLE);
    return Object.fromEntries(rows.map(({ name, due }) => [name, due]));
  };
  const preview = async (body: object) =>
    done<{ moved: Line[]; kept: Line[]; untouched: number }>(desk.post('/calendar/preview', body));

  it('a day off moves those it lies in; the preview says so and writes nothing', async () => {
    const change = { day: '2026-12-11', kind: 'day-off' } as const;
    const told = await leavesNoTrace(server, () => preview(change));
    expect(told).toMatchObject({
      moved: [
        { title: 'over Saturday', kind: 'Рассмотрение', due: '2026-12-15', to: '2026-12-17' },
      ],
      kept: [],
      untouched: 2,
    });
    expect((await dues())['over Saturday']).toBe('2026-12-15');
    await done(desk.enter(change.day, change.kind));
    expect(await dues()).toEqual({
      early: '2026-12-04',
      'over Saturday': '2026-12-17',
      'over the holiday': '2026-12-21',
    });
  });

  it('a working Saturday makes none earlier', async () => {
    const told = await preview({ day: '2026-12-19', kind: 'working-day' });
    expect(told.moved).toEqual([]);
    expect(told.kept.map(({ title }) => title)).toEqual(['over the holiday']);
    await done(desk.enter('2026-12-19', 'working-day'));
    expect((await dues())['over the holiday']).toBe('2026-12-21');
  });

  it('nor does the end of a day off', async () => {
    const { exceptions } = await desk.year(2026);
    const { documentId = '' } = exceptions.find(({ day }) => day === '2026-12-11') ?? {};
    expect((await preview({ withdraw: documentId })).kept).toEqual([
      expect.objectContaining({ title: 'over Saturday', due: '2026-12-17' }),
    ]);
    await done(
      act(server, desk.admin, `calendar-exceptions/${documentId}/withdraw`, { reason: 'x' }),
    );
    expect((await dues())['over Saturday']).toBe('2026-12-17');
  });

  it('a change of the calendar and its deadlines are one: when one fails, neither is', async () => {
    const fails = new RefusalError({ code: 'record.not-found', facts: {} });
    registerDeadlines([{ ...source, move: () => Promise.reject(fails) }]);
    await leavesNoTrace(server, async () => {
      expect((await desk.enter('2026-12-03', 'day-off')).status).toBe(404);
    });
    registerDeadlines([source]);
    expect((await dues()).early).toBe('2026-12-04');
  });
});
