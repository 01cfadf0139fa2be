import type {
  CalendarDay,
  ExceptionKind,
  WorkCalendar,
} from '../../../../../rules/calendar/calendar';
import { calendarWithout, decideException } from '../../../../../rules/calendar/change.rules';
import { dayIn } from '../../../../../rules/calendar/year.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Unit } from '../../../platform/unit-of-work';
import { readCalendar } from '../calendar';
import { readException } from '../exceptions.store';
import { fatesUnder, type Fate } from './move-deadlines';

/** A change that staff think about: a new exception, or the end of one. */
export type CalendarChange =
  { readonly day: Day; readonly kind: ExceptionKind } | { readonly withdraw: string };

export interface Preview {
  readonly before: CalendarDay;
  readonly after: CalendarDay;
  readonly fates: readonly Fate[];
}

/** D-workday: what a change would do to its day and to the open deadlines. Writes nothing. */
export async function previewChange(
  unit: Unit,
  change: CalendarChange,
): Promise<Decision<Preview>> {
  const calendar = await readCalendar(unit.trx);
  const decided = await changed(unit, calendar, change);
  if (!decided.ok) return decided;
  const { day, after } = decided.value;
  const fates = await fatesUnder(unit, { before: calendar, after }, false);
  return accept({ before: dayIn(calendar, day), after: dayIn(after, day), fates });
}

async function changed(
  unit: Unit,
  calendar: WorkCalendar,
  change: CalendarChange,
): Promise<Decision<{ day: Day; after: WorkCalendar }>> {
  if ('day' in change) {
    const decided = decideException(calendar, change, unit.today);
    return decided.ok ? accept({ day: change.day, after: decided.value }) : decided;
  }
  const exception = await readException(unit.trx, change.withdraw);
  if (!exception) return refuse('record.not-found');
  if (exception.withdrawnOn !== null) return refuse('calendar-exception.withdrawn');
  return accept({ day: exception.day, after: calendarWithout(calendar, exception.day) });
}
