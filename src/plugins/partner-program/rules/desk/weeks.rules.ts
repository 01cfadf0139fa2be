import { addDays, type Day } from '../shared/days';

/** A week from Monday through Sunday. */
export interface Week {
  readonly from: Day;
  readonly to: Day;
}

/** The week that holds the day. */
export function weekOf(day: Day): Week {
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  const from = addDays(day, -sinceMonday);
  return { from, to: addDays(from, 6) };
}

/** The weeks from the one that holds the first day through the one that holds the last, in order. */
export function weeksBetween(first: Day, last: Day): Week[] {
  const weeks: Week[] = [];
  for (let week = weekOf(first); week.from <= last; week = weekOf(addDays(week.to, 1))) {
    weeks.push(week);
  }
  return weeks;
}
