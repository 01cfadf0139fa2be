import type { Day } from '../shared/days';
import { publicHolidaysOf } from '../shared/public-holidays';

/** The public holidays of Kazakhstan by name, in the order of the year. */
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
  'first-president',
  'independence',
] as const;

export type HolidayName = (typeof HOLIDAYS)[number];

export interface Holiday {
  readonly day: Day;
  readonly name: HolidayName;
  /** Whether it moves to the next working day when it falls on a weekend. */
  readonly moves: boolean;
}

const NAMES: Readonly<Record<string, HolidayName>> = {
  "New Year's Day": 'new-year',
  'Orthodox Christmas': 'christmas',
  "International Women's Day": 'womens-day',
  'Constitution Day': 'constitution',
  Nauryz: 'nauryz',
  "People's Unity Day": 'unity',
  'Defender of the Fatherland Day': 'defender',
  'Victory Day': 'victory',
  'Eid al-Adha': 'kurban-ait',
  'Capital City Day': 'capital',
  'Republic Day': 'republic',
  "First President's Day": 'first-president',
  'Independence Day': 'independence',
};

const STAYS: readonly HolidayName[] = ['christmas', 'kurban-ait'];

/** What the library has wrong: Constitution Day left 30 August with 2025, but 2026 has none. */
const NO_HOLIDAYS: readonly string[] = ['2026-03-15'];

/**
 * D-workday: the holidays of a year on their own days, in order, from the library; what moved
 * elsewhere is not in it.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  return publicHolidaysOf(year)
    .filter(({ day }) => !NO_HOLIDAYS.includes(day))
    .map(({ day, name }) => ({ day, name: nameOf(name) }))
    .map(({ day, name }) => ({ day, name, moves: !STAYS.includes(name) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function nameOf(name: string): HolidayName {
  const ours = NAMES[name];
  // The version is pinned and holidays.test.ts asks for every year: only another version gets here.
  if (!ours)
    throw new Error(`date-holidays knows a holiday that the calendar has no name for: ${name}`);
  return ours;
}
