import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { monthsOfPoints, type MonthOfPoints } from './months';
import type { View } from './points.store';
import { rankingsIn, type Ranking } from './rankings';
import { inOneView, UntilChanged } from './until-changed';

/** Rank by record number. */
type Ranks = ReadonlyMap<number, number>;

/** Days that one pass over the ledger answers: more hold more of the list in memory at once. */
const DAYS_AT_ONCE = 8;

/** What a server remembers of the rating between two requests. */
class Memory {
  readonly #db: Knex;
  readonly #rankings: UntilChanged<readonly Ranking[]>;
  readonly #months: UntilChanged<readonly MonthOfPoints[]>;
  /** Places at the ends of past months as they stood then: nothing booked later changes them. */
  readonly #past = new Map<Day, Promise<Ranks>>();

  constructor(strapi: Core.Strapi) {
    this.#db = strapi.db.connection;
    this.#rankings = new UntilChanged(this.#db);
    this.#months = new UntilChanged(this.#db);
  }

  rankings(views: readonly View[]): Promise<readonly Ranking[]> {
    return this.#rankings.get(JSON.stringify(views), (trx) => rankingsIn(trx, views));
  }

  /** Points of all partners by source over the months up to a day. */
  months(on: Day): Promise<readonly MonthOfPoints[]> {
    return this.#months.get(on, (trx) => monthsOfPoints(trx, on));
  }

  /** Rank by record number on past days, as it was known on each of them. */
  ranksThen(days: readonly Day[]): Promise<Ranks[]> {
    const unread = days.filter((on) => !this.#past.has(on));
    // One pass after another: whoever asks first must not take every connection of the pool.
    let before: Promise<unknown> = Promise.resolve();
    for (let at = 0; at < unread.length; at += DAYS_AT_ONCE) {
      const some = unread.slice(at, at + DAYS_AT_ONCE);
      const read = (): Promise<Ranks[]> => this.#readThen(some);
      const reading = before.then(read, read);
      for (const [place, on] of some.entries()) {
        this.#past.set(
          on,
          reading.then((ranks) => ranks[place] ?? new Map()),
        );
      }
      before = reading;
    }
    return Promise.all(days.map((on) => this.#past.get(on) ?? Promise.resolve(new Map())));
  }

  async #readThen(days: readonly Day[]): Promise<Ranks[]> {
    try {
      const views = days.map((on) => ({ on, knownOn: on }));
      const rankings = await inOneView(this.#db, (trx) => rankingsIn(trx, views));
      return rankings.map(
        ({ list }) => new Map(list.map(({ partner, rank }) => [partner.id, rank ?? 0])),
      );
    } catch (error) {
      for (const on of days) this.#past.delete(on);
      throw error;
    }
  }
}

const memories = new WeakMap<Core.Strapi, Memory>();

/** The rankings of this server. */
export function ratingOf(strapi: Core.Strapi): Memory {
  const memory = memories.get(strapi) ?? new Memory(strapi);
  memories.set(strapi, memory);
  return memory;
}
