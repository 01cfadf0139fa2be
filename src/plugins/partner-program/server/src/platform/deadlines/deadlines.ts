import type { Knex } from 'knex';

import type { WorkCalendar } from '../../../../rules/calendar/calendar';
import type { Day } from '../../../../rules/shared/days';
import type { Text } from '../languages';
import type { Unit } from '../unit-of-work';

/** A day by which somebody must have done something, counted in working days. */
export interface OpenDeadline {
  /** What it is a deadline of: the kind of record as in addresses and the journal, and which. */
  readonly record: string;
  readonly documentId: string;
  /** What people call the record: it stands in the preview of a change. */
  readonly title: string;
  readonly due: Day;
  /** The day by that calendar, from the beginning; null while its clock stands still (K4.7). */
  recount(calendar: WorkCalendar): Day | null;
}

/** D-workday: deadlines of one feature that follow the working calendar. */
export interface DeadlineSource {
  readonly name: Text;
  /** All that are open. Inside a unit they are locked until it ends. */
  open(db: Knex, lock: boolean): Promise<readonly OpenDeadline[]>;
  /** Writes the later day, and the journal. */
  move(unit: Unit, deadline: OpenDeadline, due: Day): Promise<void>;
}

const registered: DeadlineSource[] = [];

/** Called once, with the deadlines of every manifest. */
export function registerDeadlines(sources: readonly DeadlineSource[]): void {
  registered.splice(0, registered.length, ...sources);
}

/** Every kind of deadline there is, in the order of features. */
export function deadlineSources(): readonly DeadlineSource[] {
  return registered;
}
