import { addDays, type Day } from '../../../src/plugins/partner-program/rules/shared/days';
import { yearLater } from '../competences/naive';

export const VALUE = 10;

export interface NaiveHandover {
  readonly by: number;
  readonly key: number;
  readonly on: Day;
  /** In which order they were confirmed. */
  readonly place: number;
  state: 'held' | 'accepted' | 'refused' | 'annulled';
}

/**
 * Q-points, Q-again by the simplest means: for each project and partner the days on which it earns,
 * painted over as decisions are taken. Partner n bought key n.
 */
export class NaiveProjects {
  readonly handovers: NaiveHandover[] = [];
  /** Who may hand a key over beside its buyer. */
  private readonly passedTo = new Map<number, number>();
  private readonly earning = new Map<string, Set<Day>>();
  /** What was known at the end of each day on which something happened. */
  private readonly known = new Map<Day, ReadonlyMap<string, ReadonlySet<Day>>>();

  mayHandOver(by: number, key: number): boolean {
    return by === key || this.passedTo.get(key) === by;
  }

  hand(by: number, key: number, on: Day, held: boolean): boolean {
    if (!this.mayHandOver(by, key)) return false;
    const place = this.handovers.length;
    const one: NaiveHandover = { by, key, on, place, state: held ? 'held' : 'accepted' };
    this.handovers.push(one);
    if (!held) this.earn(one, on);
    this.note(on);
    return true;
  }

  accept(one: NaiveHandover, today: Day): boolean {
    if (one.state !== 'held') return false;
    one.state = 'accepted';
    // A later one of the same project counts already.
    if (this.newest(one) === one) this.earn(one, one.on);
    this.note(today);
    return true;
  }

  refuse(one: NaiveHandover): boolean {
    if (one.state !== 'held') return false;
    one.state = 'refused';
    return true;
  }

  annul(one: NaiveHandover, today: Day): boolean {
    if (one.state !== 'accepted') return false;
    const counted = this.newest(one) === one;
    one.state = 'annulled';
    if (counted) {
      const days = this.daysOf(one);
      for (const on of [...days]) if (on >= today) days.delete(on);
      const before = this.newest(one);
      if (before) this.earn(before, today);
    }
    this.note(today);
    return true;
  }

  transfer(to: number, key: number): boolean {
    if (this.mayHandOver(to, key)) return false;
    this.passedTo.set(key, to);
    return true;
  }

  /** What a partner had on a day, as known at the end of another. */
  balance(by: number, on: Day, knownOn?: Day): number {
    const known = knownOn === undefined ? this.earning : this.knownOn(knownOn);
    const own = [...known].filter(([name]) => name.startsWith(`${by} `));
    return own.filter(([, days]) => days.has(on)).length * VALUE;
  }

  private newest({ by, key }: NaiveHandover): NaiveHandover | undefined {
    const own = this.handovers.filter((one) => one.by === by && one.key === key);
    return own.filter(({ state }) => state === 'accepted').at(-1);
  }

  private earn(one: NaiveHandover, from: Day): void {
    const days = this.daysOf(one);
    for (let on = from; on <= yearLater(one.on); on = addDays(on, 1)) days.add(on);
  }

  private daysOf({ by, key }: NaiveHandover): Set<Day> {
    const name = `${by} ${key}`;
    const days = this.earning.get(name) ?? new Set<Day>();
    this.earning.set(name, days);
    return days;
  }

  private note(today: Day): void {
    this.known.set(today, new Map([...this.earning].map(([name, days]) => [name, new Set(days)])));
  }

  private knownOn(on: Day): ReadonlyMap<string, ReadonlySet<Day>> {
    const days = [...this.known.keys()].filter((noted) => noted <= on).sort();
    return this.known.get(days.at(-1) ?? ('' as Day)) ?? new Map<string, Set<Day>>();
  }
}
