import {
  addDays,
  day,
  isWeekend,
  type Day,
} from '../../src/plugins/partner-program/rules/shared/days';
import type { TestServer } from '../support';
import type { Expectation, Expectations, ValidCall } from './expectations';
import type { Kind } from './expectations.staff';
import { staff, making } from './rules';

const BASE = '/partner-program';
const TIMES = { created_at: new Date(), updated_at: new Date() };

let last: Day = day('2027-07-31');
/** A weekday without a holiday and without an exception: another one each time. */
function freeDay(): Day {
  do last = addDays(last, 1);
  while (isWeekend(last));
  return last;
}

/** An exception in force, by its public name. */
export async function makeException({ db }: TestServer): Promise<string> {
  const on = freeDay();
  const row = { document_id: `exception${on.replaceAll('-', '')}`, day: on, kind: 'day-off' };
  await db('pp_calendar_exceptions').insert({ ...TIMES, ...row, decree: 'Проверка' });
  return row.document_id;
}

let year = 2026;
/** A year that nobody has confirmed, by its public name: an earlier one each time. */
async function makeYear({ db }: TestServer): Promise<string> {
  year -= 1;
  const row = { document_id: `year${year}`, year };
  await db('pp_calendar_years').insert({ ...TIMES, ...row });
  return row.document_id;
}

const ofDay = (): object => ({ day: freeDay(), kind: 'day-off' });

function at(route: string, rule: Expectation['rule'], body?: () => object): [string, Expectation] {
  const [method = '', path = ''] = route.split(' ');
  const make = (): ValidCall => ({ path: BASE + path, ...(body ? { body: body() } : {}) });
  return [`${method} ${BASE}${path.split('?')[0] ?? ''}`, { rule, make }];
}

/** The calendar's page and what is entered on it. */
export const CALENDAR_ROUTES: Expectations = Object.fromEntries([
  at('GET /calendar?year=2027', staff('calendar.read')),
  at('POST /calendar/preview', staff('calendar.enter', 'calendar-exception.withdraw'), ofDay),
  at('POST /calendar/exceptions', making(staff('calendar.enter')), () => ({
    ...ofDay(),
    decree: 'Проверка',
  })),
]);

/** What staff decide about its records. */
export const CALENDAR_KINDS: readonly Kind[] = [
  {
    record: 'calendar-exception',
    records: 'calendar-exceptions',
    actions: {
      withdraw: { on: ({ server }) => makeException(server), input: { reason: 'проверка' } },
    },
  },
  {
    record: 'calendar-year',
    records: 'calendar-years',
    actions: { confirm: { on: ({ server }) => makeYear(server), input: {} } },
  },
];
