import type { Day } from '../shared/days';
import { tenthsOfDhuAlHijjah } from '../shared/islamic-days';

/** The public holidays of Kazakhstan by name. */
export const HOLIDAYS = [
  'new-year',
  'christmas',
  'womens-day',
  'constitution',
  'nauryz',
  'unity',
  'defender',
  'victory',
  'kurban-ait',
  'capital',
  'republic',
  'independence',
] as const;

export type HolidayName = (typeof HOLIDAYS)[number];

export interface Holiday {
  readonly day: Day;
  readonly name: HolidayName;
  /** Whether it moves to the next working day when it falls on a weekend. */
  readonly moves: boolean;
}

/** One line of the law: month and day, and the years it has been a holiday in. */
interface Line {
  readonly name: HolidayName;
  readonly on: readonly string[];
  readonly from?: number;
  readonly until?: number;
  readonly stays?: true;
}

/**
 * The laws on holidays since 2022, in the order of the year. Constitution Day left 30 August with
 * 2025 and is a holiday on 15 March from 2027: 2026 has none.
 */
const LAW: readonly Line[] = [
  { name: 'new-year', on: ['01-01', '01-02'] },
  { name: 'christmas', on: ['01-07'], stays: true },
  { name: 'womens-day', on: ['03-08'] },
  { name: 'constitution', on: ['03-15'], from: 2027 },
  { name: 'nauryz', on: ['03-21', '03-22', '03-23'] },
  { name: 'unity', on: ['05-01'] },
  { name: 'defender', on: ['05-07'] },
  { name: 'victory', on: ['05-09'] },
  { name: 'capital', on: ['07-06'] },
  { name: 'constitution', on: ['08-30'], until: 2025 },
  { name: 'republic', on: ['10-25'] },
  { name: 'independence', on: ['12-16'] },
];

/** The holidays of a year on their own days, in order: what moved elsewhere is not in it. */
export function holidaysOf(year: number): readonly Holiday[] {
  const fixed = LAW.filter(({ from, until }) => (from ?? year) <= year && year <= (until ?? year));
  const named = fixed.flatMap(({ name, on, stays }) =>
    on.map((at) => ({ day: `${year}-${at}` as Day, name, moves: !stays })),
  );
  const floating = tenthsOfDhuAlHijjah(year).map((day): Holiday => ({
    day,
    name: 'kurban-ait',
    moves: false,
  }));
  return [...named, ...floating].sort((a, b) => (a.day < b.day ? -1 : 1));
}
