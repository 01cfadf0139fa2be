import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { partnerDates, type PartnerDate } from '../applications';
import { answersOwed } from '../conduct';

/** What kinds of days a partner should know of. */
export const DATE_KINDS = [
  'answer-owed',
  'decision-due',
  'renewal-opens',
  'renewal-closes',
  'last-day',
  'violation-answer',
] as const satisfies readonly (PartnerDate['kind'] | 'violation-answer')[];
export type DateKind = (typeof DATE_KINDS)[number];

export interface Deadline {
  readonly kind: DateKind;
  /** Public name of the record it is of. */
  readonly record: string;
  readonly day: Day;
}

/** Every day of a partner's applications, competence and violations, the soonest first. */
export async function datesOf(db: Knex, partnerId: number, today: Day): Promise<Deadline[]> {
  const owed = await answersOwed(db, partnerId);
  const dates: Deadline[] = [
    ...(await partnerDates(db, partnerId, today)),
    ...owed.map(({ record, day }) => ({ kind: 'violation-answer' as const, record, day })),
  ];
  return dates.sort((one, other) => one.day.localeCompare(other.day));
}

/** Those that are still to come or to be met: the time for a renewal goes by for good. */
export function stillAhead(dates: readonly Deadline[], today: Day): Deadline[] {
  return dates.filter(({ kind, day }) => day >= today || !kind.startsWith('renewal-'));
}
