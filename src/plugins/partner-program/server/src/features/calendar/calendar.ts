import type { Knex } from 'knex';

import type { WorkCalendar } from '../../../../rules/calendar/calendar';
import { calendarOf } from '../../../../rules/calendar/year.rules';
import type { Unit } from '../../platform/unit-of-work';
import { readInForce } from './exceptions.store';

const LOCK = "hashtextextended('calendar', 0)";

/**
 * D-workday: the calendar for who changes it: no other change comes between what was read here and
 * the end of the unit.
 */
export async function calendarToChange(unit: Unit): Promise<WorkCalendar> {
  await unit.trx.raw(`select pg_advisory_xact_lock(${LOCK})`);
  return readCalendar(unit.trx);
}

/** The calendar as it is now, for what is only shown. Read each time: all servers see a change. */
export async function readCalendar(db: Knex): Promise<WorkCalendar> {
  return calendarOf(await readInForce(db));
}
