import type { Core } from '@strapi/strapi';

import type { Day } from '../../../../rules/shared/days';
import { monthsOfPoints, type MonthOfPoints } from './months';
import { PastRanks } from './past-ranks';
import type { View } from './points.store';
import { rankingsIn, type Ranking } from './rankings';
import { UntilChanged } from './until-changed';

/** What a server remembers of the rating between two requests. */
class Memory {
  readonly #rankings: UntilChanged<readonly Ranking[]>;
  readonly #months: UntilChanged<readonly MonthOfPoints[]>;
  readonly pastRanks: PastRanks;

  constructor(strapi: Core.Strapi) {
    const db = strapi.db.connection;
    this.#rankings = new UntilChanged(db);
    this.#months = new UntilChanged(db);
    this.pastRanks = new PastRanks(strapi);
  }

  rankings(views: readonly View[]): Promise<readonly Ranking[]> {
    return this.#rankings.get(JSON.stringify(views), (trx) => rankingsIn(trx, views));
  }

  /** Points of all partners by source over the months up to a day. */
  months(on: Day): Promise<readonly MonthOfPoints[]> {
    return this.#months.get(on, (trx) => monthsOfPoints(trx, on));
  }
}

const memories = new WeakMap<Core.Strapi, Memory>();

/** The rankings of this server. */
export function ratingOf(strapi: Core.Strapi): Memory {
  const memory = memories.get(strapi) ?? new Memory(strapi);
  memories.set(strapi, memory);
  return memory;
}
