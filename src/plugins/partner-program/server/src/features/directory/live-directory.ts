import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { clockOf } from '../../platform/clock';
import { ChangeListener } from '../../platform/read-models/change-listener';
import { loadAll, renew } from './load';
import type { Snapshot } from './snapshot';

const LOOK_AGAIN_MS = 30_000;
/** Changes that come in swarms are read together. */
const BETWEEN_READINGS_MS = 200;
const AFTER_TROUBLE_MS = 1_000;

/**
 * The directory as this server answers it: read whole at the start, then kept up with what any
 * server announces. It turns with the day by itself.
 */
export class LiveDirectory {
  #snapshot: Snapshot | undefined;
  #reading: Promise<Snapshot> | undefined;
  #stale = false;
  #stopped = false;
  #soon: NodeJS.Timeout | undefined;
  #timer: NodeJS.Timeout | undefined;
  #quietUntil = 0;
  readonly #listener: ChangeListener;

  constructor(private readonly strapi: Core.Strapi) {
    this.#listener = new ChangeListener(strapi, () => this.#noteChange());
  }

  async start(): Promise<void> {
    await this.#listener.start();
    await this.#read();
    // A lost announcement must not be for ever: look at them from time to time all the same.
    this.#timer = setInterval(() => this.#noteChange(), LOOK_AGAIN_MS);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    clearTimeout(this.#soon);
    await this.#listener.stop();
    await this.#reading?.catch(() => undefined);
  }

  /** The directory today, if it is at hand. */
  get atHand(): Snapshot | undefined {
    const snapshot = this.#snapshot;
    return snapshot?.day === clockOf(this.strapi).today() ? snapshot : undefined;
  }

  /** The directory today. Waits only where the day turned since it was read. */
  async today(): Promise<Snapshot> {
    for (;;) {
      const snapshot = this.atHand;
      if (snapshot) return snapshot;
      // What is being read may have begun on another day: only the look above decides.
      await this.#read();
    }
  }

  /** Reads what was announced so far, and answers when it is in. */
  async catchUp(): Promise<Snapshot> {
    await this.#reading?.catch(() => undefined);
    return this.#read();
  }

  #noteChange(): void {
    if (this.#stopped || this.#soon) return;
    if (this.#reading) {
      this.#stale = true;
      return;
    }
    const wait = Math.max(0, this.#quietUntil - performance.now());
    this.#soon = setTimeout(() => this.#readSoon(), wait);
  }

  #readSoon(): void {
    this.#soon = undefined;
    this.#read().catch((error: unknown) => {
      this.strapi.log.error(error);
      this.#quietUntil = performance.now() + AFTER_TROUBLE_MS;
      this.#noteChange();
    });
  }

  /** One reading at a time; what is announced meanwhile makes another one follow. */
  #read(): Promise<Snapshot> {
    this.#reading ??= this.#readOnce().finally(() => {
      this.#reading = undefined;
      this.#quietUntil = performance.now() + BETWEEN_READINGS_MS;
      if (!this.#stale) return;
      this.#stale = false;
      this.#noteChange();
    });
    return this.#reading;
  }

  async #readOnce(): Promise<Snapshot> {
    const day = clockOf(this.strapi).today();
    const before = this.#snapshot;
    const db: Knex = this.strapi.db.connection;
    const view = { isolationLevel: 'repeatable read', readOnly: true } as const;
    this.#snapshot = await db.transaction(
      (trx: Knex) => (before ? renew(trx, before, day) : loadAll(trx, day)),
      view,
    );
    return this.#snapshot;
  }
}
