import { addDays, day, type Day } from '../shared/days';

/** Days, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Q-benchmark (D): the answers that the figures of a month are made of: those of the last half-year
 * that was over by then. Half-years do not overlap, so that no two figures have a difference that
 * somebody stands in alone; figures of the months of one half-year are one figure.
 */
export function periodOfMonth(month: Day): Period {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return number > 6
    ? { from: day(`${year}-01-01`), to: day(`${year}-06-30`) }
    : { from: day(`${year - 1}-07-01`), to: addDays(day(`${year}-01-01`), -1) };
}
