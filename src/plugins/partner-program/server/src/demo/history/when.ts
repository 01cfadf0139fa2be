import { addDays, startOf, type Day, type Instant } from '../../../../rules/shared/days';
import type { Random } from '../random';

/** A moment of the demo's history: a day in Almaty and a minute of it. */
export interface When {
  readonly on: Day;
  readonly minute: number;
}

const OPENS = 9 * 60;
const CLOSES = 18 * 60;
// Nobody decides anything on these; days that float are left out, a demo may be wrong there.
const HOLIDAYS = '01-01 01-02 01-07 03-08 03-21 03-22 03-23 05-01 05-07 05-09 07-06 10-25 12-16';
const DAYS_OFF = new Set(HOLIDAYS.split(' '));

/** The moments of one history, all of them before today. */
export class Calendar {
  constructor(
    readonly today: Day,
    private readonly random: Random,
  ) {}

  /** Some minute of the working day that lies so many days back. */
  ago(days: number): When {
    return {
      on: this.workday(addDays(this.today, -days)),
      minute: this.random.whole(OPENS, CLOSES),
    };
  }

  /** A moment so many days after another, never before it. */
  after(moment: When, days: number): When {
    const on = this.workday(addDays(moment.on, days));
    if (on > moment.on) return { on, minute: this.random.whole(OPENS, CLOSES) };
    return { on: moment.on, minute: moment.minute + this.random.whole(3, 20) };
  }

  /** The first thing in the morning of that day, or of the next working one. */
  morning(on: Day): When {
    return { on: this.workday(on), minute: OPENS };
  }

  /** That day or the next working one; yesterday or earlier when that would not be over yet. */
  private workday(wanted: Day): Day {
    let on = wanted;
    while (isDayOff(on)) on = addDays(on, 1);
    if (on < this.today) return on;
    on = addDays(this.today, -1);
    while (isDayOff(on)) on = addDays(on, -1);
    return on;
  }
}

function isDayOff(on: Day): boolean {
  const weekday = new Date(`${on}T12:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || DAYS_OFF.has(on.slice(5));
}

/** Whole days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function instantOf({ on, minute }: When): Instant {
  return new Date(Date.parse(startOf(on)) + minute * 60_000).toISOString() as Instant;
}
