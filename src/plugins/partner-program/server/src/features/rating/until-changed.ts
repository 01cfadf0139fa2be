import type { Knex } from 'knex';

import { readChanges, readSeen, type Seen } from '../directory';

const MOST = 6;
const KEPT_MS = 300_000;

interface Kept<T> {
  readonly seen: Seen;
  readonly until: number;
  readonly made: T;
}

/** Reads in a transaction that sees one state of everything. */
export function inOneView<T>(db: Knex, read: (trx: Knex) => Promise<T>): Promise<T> {
  return db.transaction(read, { isolationLevel: 'repeatable read', readOnly: true });
}

/**
 * What was made a moment ago of the ledger and the list, for whoever asks next. It is used only while
 * nothing was committed since that they depend on, which one short query tells.
 */
export class UntilChanged<T> {
  readonly #kept = new Map<string, Kept<T>>();

  constructor(private readonly db: Knex) {}

  async get(key: string, make: (trx: Knex) => Promise<T>): Promise<T> {
    const before = this.#kept.get(key);
    const kept = before && (await this.#holds(before)) ? before : await this.#make(make);
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
    return kept.made;
  }

  async #holds({ seen, until }: Kept<T>): Promise<boolean> {
    if (performance.now() > until) return false;
    const { partners, everybody } = await readChanges(this.db, seen);
    return !everybody && partners.length === 0;
  }

  #make(make: (trx: Knex) => Promise<T>): Promise<Kept<T>> {
    return inOneView(this.db, async (trx) => ({
      seen: await readSeen(trx),
      made: await make(trx),
      until: performance.now() + KEPT_MS,
    }));
  }
}
