import type { WorkCalendar } from '../../../../../rules/calendar/calendar';
import { decideDeadline, type DeadlineFate } from '../../../../../rules/calendar/change.rules';
import type { Day } from '../../../../../rules/shared/days';
import {
  deadlineSources,
  type DeadlineSource,
  type OpenDeadline,
} from '../../../platform/deadlines/deadlines';
import type { Unit } from '../../../platform/unit-of-work';

/** The calendar before and after a change. */
export interface CalendarStep {
  readonly before: WorkCalendar;
  readonly after: WorkCalendar;
}

/** An open deadline and what a change of the calendar makes of it. */
export interface Fate {
  readonly source: DeadlineSource;
  readonly deadline: OpenDeadline;
  readonly fate: DeadlineFate;
}

/** D-workday: what the change would make of every open deadline. */
export async function fatesUnder(
  unit: Unit,
  { before, after }: CalendarStep,
  lock: boolean,
): Promise<Fate[]> {
  const fates: Fate[] = [];
  for (const source of deadlineSources()) {
    for (const deadline of await source.open(unit.trx, lock)) {
      const count = (by: WorkCalendar): Day => deadline.recount(by) ?? deadline.due;
      const fate = decideDeadline(deadline.due, count(before), count(after));
      fates.push({ source, deadline, fate });
    }
  }
  return fates;
}

/** D-workday: writes the later day of every open deadline that the change moves. */
export async function moveDeadlines(unit: Unit, step: CalendarStep): Promise<void> {
  for (const { source, deadline, fate } of await fatesUnder(unit, step, true)) {
    if (fate.fate === 'moved') await source.move(unit, deadline, fate.due);
  }
}
