import type { Knex } from 'knex';

import type { WorkCalendar } from '../../../../rules/calendar/calendar';
import { calendarOf } from '../../../../rules/calendar/year.rules';
import type { Unit } from '../../platform/unit-of-work';
import { readInForce } from './exceptions.store';

const LOCK = "hashtextextended('calendar', 0)";

/**
 * D-workday: the working calendar for what is decided in this unit. Until it ends nobody changes
 * the calendar: a deadline reckoned here is either before a change, which moves it, or after it.
 */
export async function calendarFor(unit: Unit): Promise<WorkCalendar> {
  await unit.trx.raw(`select pg_advisory_xact_lock_shared(${LOCK})`);
  return readCalendar(unit.trx);
}

/** The same for who changes it: waits for all who reckon with it, and they wait for the change. */
export async function calendarToChange(unit: Unit): Promise<WorkCalendar> {
  await unit.trx.raw(`select pg_advisory_xact_lock(${LOCK})`);
  return readCalendar(unit.trx);
}

/** The calendar as it is now, for what is only shown. Read each time: all servers see a change. */
export async function readCalendar(db: Knex): Promise<WorkCalendar> {
  return calendarOf(await readInForce(db));
}
