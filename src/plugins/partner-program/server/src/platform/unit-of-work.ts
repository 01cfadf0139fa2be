import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Decision } from '../../../rules/shared/decision';
import type { Day, Instant } from '../../../rules/shared/days';
import type { Actor } from './actor';
import { clockOf } from './clock';
import { refusalOfDatabaseError } from './database/errors';
import { appendJournal, type JournalLine } from './journal/journal.store';
import { RefusalError } from './refusals';

/** One transaction of the programme: who acts, when, and the only connection to use meanwhile. */
export interface Unit {
  readonly strapi: Core.Strapi;
  readonly trx: Knex.Transaction;
  readonly actor: Actor;
  readonly now: Instant;
  readonly today: Day;
  /** Appends to the journal, in this transaction; many lines in one statement. */
  journal(...lines: JournalLine[]): Promise<void>;
}

const inside = new AsyncLocalStorage<Unit>();
const ATTEMPTS = 3;
const WORTH_ANOTHER_TRY = new Set(['40001', '40P01']);

/** Whether the code runs inside a unit of work: what is governed may change only there. */
export function isInsideUnit(): boolean {
  return inside.getStore() !== undefined;
}

/**
 * Runs `work` in one transaction. A refusal rolls everything back and is returned; so is a breach
 * of a database constraint that stands for a refusal. Deadlocks are tried again.
 * Inside another unit it is a part of it: a refusal takes back that part only, and the caller
 * passes it on or goes on without.
 */
export async function inUnit<T>(
  strapi: Core.Strapi,
  actor: Actor,
  work: (unit: Unit) => Promise<Decision<T>>,
): Promise<Decision<T>> {
  const joined = inside.getStore();
  if (joined) return runPart(joined, work);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await refusalsCaught(() => runOnce(strapi, actor, work));
    } catch (error) {
      if (attempt >= ATTEMPTS || !WORTH_ANOTHER_TRY.has(codeOf(error))) throw error;
    }
  }
}

async function refusalsCaught<T>(run: () => Promise<Decision<T>>): Promise<Decision<T>> {
  try {
    return await run();
  } catch (error) {
    const refusal = error instanceof RefusalError ? error.refusal : refusalOfDatabaseError(error);
    if (refusal) return { ok: false, refusal };
    throw error;
  }
}

async function runPart<T>(
  unit: Unit,
  work: (unit: Unit) => Promise<Decision<T>>,
): Promise<Decision<T>> {
  await unit.trx.raw('savepoint part');
  const decision = await refusalsCaught(() => work(unit));
  if (!decision.ok) await unit.trx.raw('rollback to savepoint part');
  await unit.trx.raw('release savepoint part');
  return decision;
}

async function runOnce<T>(
  strapi: Core.Strapi,
  actor: Actor,
  work: (unit: Unit) => Promise<Decision<T>>,
): Promise<Decision<T>> {
  return await strapi.db.transaction(async ({ trx }): Promise<Decision<T>> => {
    const unit = createUnit(strapi, trx as Knex.Transaction, actor);
    const decision = await inside.run(unit, () => work(unit));
    if (!decision.ok) throw new RefusalError(decision.refusal);
    return decision;
  });
}

function createUnit(strapi: Core.Strapi, trx: Knex.Transaction, actor: Actor): Unit {
  const clock = clockOf(strapi);
  const now = clock.now();
  const today = clock.today();
  const journal = (...lines: JournalLine[]): Promise<void> =>
    appendJournal(trx, { now, actor }, lines);
  return { strapi, trx, actor, now, today, journal };
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
