import type { Level } from '../../../src/plugins/partner-program/rules/competences/competence';
import { addDays, type Day } from '../../../src/plugins/partner-program/rules/shared/days';

interface Holding {
  level: Level;
  /** L of the term. */
  last: Day;
  /** A timely renewal waits for its decision. */
  waiting: boolean;
  /** The first day at the basic level, once that was decided (K4.10). */
  basicFrom: Day | null;
  /** The last day whose renewal was refused for good. */
  refusedFor: Day | null;
}

/** D-year: the same day and month a year later; 29 February becomes the 28th. */
export function yearLater(from: Day): Day {
  const next = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  return next.replace('02-29', '02-28') as Day;
}

/** What §2 says of a competence, by the simplest means: from one day to the next. */
export class NaiveCompetence {
  held: Holding | null = null;
  private readonly days = new Map<Day, Level | null>();

  constructor(public today: Day) {
    this.note();
  }

  /** The level that was held on each day there was. */
  past(): (readonly [Day, Level | null])[] {
    return [...this.days];
  }

  goTo(to: Day): void {
    while (this.today < to) {
      this.today = addDays(this.today, 1);
      const { held } = this;
      if (held && held.basicFrom === this.today) held.level = 'basic';
      if (held && !held.waiting && this.today > held.last) this.held = null;
      this.note();
    }
  }

  /** Whether the step is one the model has a word for now. */
  knows(step: string): boolean {
    return this.held !== null || step.startsWith('award');
  }

  /** Whether it may be done; does it. */
  take(step: string): boolean {
    const done = this.decide(step, this.held);
    this.note();
    return done;
  }

  private note(): void {
    this.days.set(this.today, this.held?.level ?? null);
  }

  private decide(step: string, held: Holding | null): boolean {
    if (step.startsWith('award')) return this.award(step.endsWith('basic') ? 'basic' : 'advanced');
    if (!held) return false;
    if (step === 'file') return this.file(held);
    if (step === 'raise' || step === 'drop')
      return this.set(held, step === 'raise' ? 'advanced' : 'basic');
    if (step !== 'end') return held.waiting && this.settle(held, step);
    this.held = null;
    return true;
  }

  private award(level: Level): boolean {
    if (this.held) return false;
    const last = yearLater(this.today);
    this.held = { level, last, waiting: false, basicFrom: null, refusedFor: null };
    return true;
  }

  private file(held: Holding): boolean {
    const { last, waiting, refusedFor } = held;
    const inTime = this.today >= addDays(last, -60) && this.today <= addDays(last, -14);
    if (waiting || refusedFor === last || !inTime) return false;
    held.waiting = true;
    return true;
  }

  private set(held: Holding, level: Level): boolean {
    if (held.level === level) return false;
    held.level = level;
    // A level that is set holds for all that was to come.
    held.basicFrom = null;
    return true;
  }

  private settle(held: Holding, verdict: string): boolean {
    if (verdict === 'lower' && held.level === 'basic') return false;
    held.waiting = false;
    const next = addDays(held.last, 1);
    if (verdict === 'approve') {
      do held.last = yearLater(held.last);
      while (held.last < this.today);
      return true;
    }
    if (verdict === 'lower') {
      held.basicFrom = this.today > next ? this.today : next;
      held.last = yearLater(held.basicFrom);
      if (held.basicFrom === this.today) held.level = 'basic';
      return true;
    }
    if (verdict === 'refuse') held.refusedFor = held.last;
    if (this.today > held.last) this.held = null;
    return true;
  }
}

/** A line as it was appended, with the last day of its holding. */
export interface Line {
  readonly holding: number;
  readonly endedOn: Day | null;
  readonly level: Level;
  readonly from: Day;
  readonly last: Day | null;
}

/** Every day from lines alone: each paints over what was said before of its days and later ones. */
export function painted(lines: readonly Line[], from: Day, to: Day): [Day, Level | null][] {
  const days = new Map<Day, Level | null>();
  for (let on = from; on <= to; on = addDays(on, 1)) days.set(on, null);
  for (const holding of new Set(lines.map((line) => line.holding))) {
    const own = lines.filter((line) => line.holding === holding);
    for (const [on, level] of levelsOf(own, from, to)) if (level) days.set(on, level);
  }
  return [...days];
}

function levelsOf(lines: readonly Line[], from: Day, to: Day): Map<Day, Level | null> {
  const days = new Map<Day, Level | null>();
  for (const line of lines)
    for (let on = line.from < from ? from : line.from; on <= to; on = addDays(on, 1))
      days.set(on, line.last === null || on <= line.last ? line.level : null);
  const endedOn = lines[0]?.endedOn ?? null;
  for (const on of days.keys()) if (endedOn !== null && on > endedOn) days.set(on, null);
  return days;
}
