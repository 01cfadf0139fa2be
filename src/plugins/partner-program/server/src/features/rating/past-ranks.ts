import type { Core } from '@strapi/strapi';

import { addDays, startOf, type Day } from '../../../../rules/shared/days';
import { clockOf } from '../../platform/clock';
import { rankingsIn, type Ranking } from './rankings';
import { keepRanks, keptRanks, type Ranks } from './ranks.store';
import { inOneView } from './until-changed';

/** Days that one pass over the ledger answers: more hold more of the list in memory at once. */
const DAYS_AT_ONCE = 8;

/** What was begun before midnight is written by then. */
const SETTLED_MS = 3_600_000;

/**
 * Ranks at the ends of past months as they stood then. Nothing booked later changes them: whoever
 * asks first on any server works them out for all, and they are kept.
 */
export class PastRanks {
  /** What is being worked out here, so that many who ask at once wait for the same. */
  readonly #reading = new Map<Day, Promise<Ranks>>();

  constructor(private readonly strapi: Core.Strapi) {}

  /** The partner's rank by day; null: outside the list. */
  async of(partnerId: number, days: readonly Day[]): Promise<Map<Day, number | null>> {
    const ranks = await keptRanks(this.strapi.db.connection, partnerId, days);
    const missing = days.filter((on) => !ranks.has(on));
    this.#start(missing.filter((on) => !this.#reading.has(on)));
    // Taken all at once: what is ready is forgotten while others are waited for.
    const lists = missing.map((on) => [on, this.#reading.get(on)] as const);
    for (const [on, list] of lists) ranks.set(on, (await list)?.get(partnerId) ?? null);
    return ranks;
  }

  #start(days: readonly Day[]): void {
    // One pass after another: whoever asks first must not take every connection of the pool.
    let before: Promise<unknown> = Promise.resolve();
    for (let at = 0; at < days.length; at += DAYS_AT_ONCE) {
      const some = days.slice(at, at + DAYS_AT_ONCE);
      const read = (): Promise<Ranks[]> => this.#readAndKeep(some);
      const reading = before.then(read, read);
      for (const [place, on] of some.entries()) this.#share(on, place, reading);
      before = reading;
    }
  }

  #share(on: Day, place: number, reading: Promise<Ranks[]>): void {
    const own = reading.then((ranks) => ranks[place] ?? new Map<number, number>());
    this.#reading.set(on, own);
    const forget = (): boolean => this.#reading.delete(on);
    own.then(forget, forget);
  }

  async #readAndKeep(days: readonly Day[]): Promise<Ranks[]> {
    const db = this.strapi.db.connection;
    const views = days.map((on) => ({ on, knownOn: on }));
    const lists = (await inOneView(db, (trx) => rankingsIn(trx, views))).map(ranksIn);
    const now = clockOf(this.strapi).now();
    for (const [at, on] of days.entries()) {
      const settled = Date.parse(startOf(addDays(on, 1))) + SETTLED_MS <= Date.parse(now);
      if (settled) await keepRanks(db, on, lists[at] ?? new Map(), now);
    }
    return lists;
  }
}

function ranksIn({ list }: Ranking): Ranks {
  return new Map(list.map(({ partner, rank }) => [partner.id, rank ?? 0]));
}
