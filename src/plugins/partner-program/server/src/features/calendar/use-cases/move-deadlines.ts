import type { WorkCalendar } from '../../../../../rules/calendar/calendar';
import { decideDeadline, type DeadlineFate } from '../../../../../rules/calendar/change.rules';
import {
  deadlineSources,
  type DeadlineSource,
  type OpenDeadline,
} from '../../../platform/deadlines/deadlines';
import type { Unit } from '../../../platform/unit-of-work';

/** An open deadline and what a change of the calendar makes of it. */
export interface Fate {
  readonly source: DeadlineSource;
  readonly deadline: OpenDeadline;
  readonly fate: DeadlineFate;
}

/** D-workday: what the calendar would make of every open deadline. */
export async function fatesUnder(
  unit: Pick<Unit, 'trx'>,
  calendar: WorkCalendar,
  lock: boolean,
): Promise<Fate[]> {
  const fates: Fate[] = [];
  for (const source of deadlineSources()) {
    for (const deadline of await source.open(unit.trx, lock)) {
      const recounted = deadline.recount(calendar) ?? deadline.due;
      fates.push({ source, deadline, fate: decideDeadline(deadline.due, recounted) });
    }
  }
  return fates;
}

/** D-workday: writes the later day of every open deadline that the calendar moves. */
export async function moveDeadlines(unit: Unit, calendar: WorkCalendar): Promise<void> {
  for (const { source, deadline, fate } of await fatesUnder(unit, calendar, true)) {
    if (fate.fate === 'moved') await source.move(unit, deadline, fate.due);
  }
}
