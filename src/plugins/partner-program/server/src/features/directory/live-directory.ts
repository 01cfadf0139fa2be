import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { clockOf } from '../../platform/clock';
import { ChangeListener } from '../../platform/read-models/change-listener';
import { readChanges } from './changes.store';
import { loadAll, reload, type Snapshot } from './load';

const MOST_AT_ONCE = 500;
const LOOK_AGAIN_MS = 30_000;

/**
 * The directory as this server answers it: read whole at the start, then kept up with what any
 * server announces. It turns with the day by itself.
 */
export class LiveDirectory {
  #snapshot: Snapshot | undefined;
  #refreshing: Promise<Snapshot> | undefined;
  #stale = false;
  #timer: NodeJS.Timeout | undefined;
  readonly #listener: ChangeListener;

  constructor(private readonly strapi: Core.Strapi) {
    this.#listener = new ChangeListener(strapi, () => this.#noteChange());
  }

  async start(): Promise<void> {
    await this.#listener.start();
    await this.#refresh();
    // A lost announcement must not be for ever: look at them from time to time all the same.
    this.#timer = setInterval(() => this.#noteChange(), LOOK_AGAIN_MS);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#listener.stop();
    await this.#refreshing?.catch(() => undefined);
  }

  /** The directory today. Waits only where the day turned since it was read. */
  async today(): Promise<Snapshot> {
    const day = clockOf(this.strapi).today();
    if (this.#snapshot?.day === day) return this.#snapshot;
    return this.#refresh();
  }

  /** Reads what was announced so far, and answers when it is in. */
  async catchUp(): Promise<Snapshot> {
    await this.#refreshing?.catch(() => undefined);
    return this.#refresh();
  }

  #noteChange(): void {
    if (this.#refreshing) {
      this.#stale = true;
      return;
    }
    this.#refresh().catch((error: unknown) => this.strapi.log.error(error));
  }

  /** One refresh at a time; what is announced meanwhile makes another one follow. */
  #refresh(): Promise<Snapshot> {
    this.#refreshing ??= this.#readOnce().finally(() => {
      this.#refreshing = undefined;
      if (!this.#stale) return;
      this.#stale = false;
      this.#noteChange();
    });
    return this.#refreshing;
  }

  async #readOnce(): Promise<Snapshot> {
    const day = clockOf(this.strapi).today();
    const db: Knex = this.strapi.db.connection;
    const view = { isolationLevel: 'repeatable read', readOnly: true } as const;
    const read = (trx: Knex): Promise<Snapshot> => next(trx, this.#snapshot, day);
    this.#snapshot = await db.transaction(read, view);
    return this.#snapshot;
  }
}

async function next(trx: Knex, before: Snapshot | undefined, day: Day): Promise<Snapshot> {
  if (before?.day !== day) return loadAll(trx, day);
  const { partners, horizon } = await readChanges(trx, before.horizon);
  if (partners === 'all' || partners.length > MOST_AT_ONCE) return loadAll(trx, day);
  return partners.length === 0 ? before : reload(trx, before, partners, horizon);
}
