import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { readChanges, readSeen, type Seen } from '../directory';
import type { View } from './points.store';
import { rankingsIn, type Ranking } from './rankings';

const MOST = 6;
const KEPT_MS = 300_000;

interface Kept {
  readonly seen: Seen;
  readonly until: number;
  readonly rankings: readonly Ranking[];
}

/**
 * Rankings made a moment ago, for the next page of a table. They are used only while nothing was
 * committed since that the order depends on, which one short query tells.
 */
class Memory {
  readonly #kept = new Map<string, Kept>();
  /** Places at the ends of past months as they stood then: nothing booked later changes them. */
  readonly #past = new Map<Day, Promise<ReadonlyMap<number, number>>>();

  constructor(private readonly strapi: Core.Strapi) {}

  async rankings(views: readonly View[]): Promise<readonly Ranking[]> {
    const key = JSON.stringify(views);
    const before = this.#kept.get(key);
    const made = before && (await this.#holds(before)) ? before : await this.#make(views);
    this.#kept.delete(key);
    this.#kept.set(key, made);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
    return made.rankings;
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
      const [ranking] = await this.#inOneView((trx) => rankingsIn(trx, [{ on, knownOn: on }]));
      return new Map((ranking?.list ?? []).map(({ partner, rank }) => [partner.id, rank ?? 0]));
    } catch (error) {
      this.#past.delete(on);
      throw error;
    }
  }

  async #holds({ seen, until }: Kept): Promise<boolean> {
    if (performance.now() > until) return false;
    const { partners, everybody } = await readChanges(this.strapi.db.connection, seen);
    return !everybody && partners.length === 0;
  }

  #make(views: readonly View[]): Promise<Kept> {
    return this.#inOneView(async (trx) => ({
      seen: await readSeen(trx),
      rankings: await rankingsIn(trx, views),
      until: performance.now() + KEPT_MS,
    }));
  }

  #inOneView<T>(read: (trx: Knex) => Promise<T>): Promise<T> {
    const db: Knex = this.strapi.db.connection;
    return db.transaction(read, { isolationLevel: 'repeatable read', readOnly: true });
  }
}

const memories = new WeakMap<Core.Strapi, Memory>();

/** The rankings of this server. */
export function ratingOf(strapi: Core.Strapi): Memory {
  const memory = memories.get(strapi) ?? new Memory(strapi);
  memories.set(strapi, memory);
  return memory;
}
