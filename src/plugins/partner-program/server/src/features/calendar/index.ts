import type { WorkCalendar } from '../../../../rules/calendar/calendar';
import { calendarOf } from '../../../../rules/calendar/year.rules';
import type { Unit } from '../../platform/unit-of-work';

/*
 * What other features may ask of the calendar. What to reckon with it is in rules/calendar:
 * count.rules (D-count), clock.rules (K4.7), year.rules (D-workday).
 */

/** D-workday: the working calendar as this unit of work sees it. */
export async function calendarFor(_unit: Unit): Promise<WorkCalendar> {
  return calendarOf([]);
}
