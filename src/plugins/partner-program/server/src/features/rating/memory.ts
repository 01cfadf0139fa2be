import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { monthsOfPoints, type MonthOfPoints } from './months';
import type { View } from './points.store';
import { rankingsIn, type Ranking } from './rankings';
import { inOneView, UntilChanged } from './until-changed';

/** What a server remembers of the rating between two requests. */
class Memory {
  readonly #db: Knex;
  readonly #rankings: UntilChanged<readonly Ranking[]>;
  readonly #months: UntilChanged<readonly MonthOfPoints[]>;
  /** Places at the ends of past months as they stood then: nothing booked later changes them. */
  readonly #past = new Map<Day, Promise<ReadonlyMap<number, number>>>();

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

  /** Rank by record number on a past day, as it was known on that day. */
  async ranksThen(days: readonly Day[]): Promise<ReadonlyMap<number, number>[]> {
    const all: ReadonlyMap<number, number>[] = [];
    // One day after another: a start-up must not take every connection of the pool.
    for (const on of days) {
      const asked = this.#past.get(on) ?? this.#readThen(on);
      this.#past.set(on, asked);
      all.push(await asked);
    }
    return all;
  }

  async #readThen(on: Day): Promise<ReadonlyMap<number, number>> {
    try {
      const views = [{ on, knownOn: on }];
      const [ranking] = await inOneView(this.#db, (trx) => rankingsIn(trx, views));
      return new Map((ranking?.list ?? []).map(({ partner, rank }) => [partner.id, rank ?? 0]));
    } catch (error) {
      this.#past.delete(on);
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
