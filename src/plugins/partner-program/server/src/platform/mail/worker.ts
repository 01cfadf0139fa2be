import type { Core } from '@strapi/strapi';

import type { Unit } from '../unit-of-work';
import { deliverNext, type Postman } from './deliver';
import { mailConfig } from './mail-config';
import { transportOf } from './transport';

const LOOK_EVERY_MS = 10_000;
const MOST_AT_ONCE = 2;
const BATCH = 50;
const PATIENCE_AT_THE_END_MS = 15_000;

const workers = new WeakMap<Core.Strapi, MailWorker>();

/** Begins to send what waits. Without a configuration mails go on waiting, and the log says so. */
export function startMail(strapi: Core.Strapi): void {
  const config = mailConfig();
  const transport = transportOf(config);
  if (config.kind === 'none' || !transport) {
    strapi.log.warn('Mail is not configured (SMTP_URL, MAIL_FROM): mails wait in the outbox.');
    return;
  }
  const worker = new MailWorker({ strapi, transport, from: config.from, failures: 0 });
  workers.set(strapi, worker);
  worker.start();
}

/** Ends when the mails in hand are through, or after 15 seconds. */
export async function stopMail(strapi: Core.Strapi): Promise<void> {
  await workers.get(strapi)?.stop();
  workers.delete(strapi);
}

/** Has this server look into the outbox now. */
export function kickMail(strapi: Core.Strapi): void {
  workers.get(strapi)?.kick();
}

/** Has the mail go out as soon as the transaction it was written in is there for all to see. */
export function kickAfterCommit({ strapi, trx }: Unit): void {
  const worker = workers.get(strapi);
  if (!worker) return;
  // What was rolled back left nothing to send: looking for it does no harm.
  const look = (): void => worker.kick();
  trx.executionPromise.then(look, look);
}

/**
 * Sends what is due: by the clock and when kicked. It holds at most two connections of the pool,
 * and a quarter of a small one, so that a slow mail server never takes them from the site.
 */
class MailWorker {
  #timer: NodeJS.Timeout | undefined;
  #run: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(private readonly postman: Postman) {}

  start(): void {
    this.#timer = setInterval(() => this.kick(), LOOK_EVERY_MS);
    this.#timer.unref();
    this.kick();
  }

  kick(): void {
    if (this.#stopped) return;
    if (this.#run) {
      this.#again = true;
      return;
    }
    this.#again = false;
    this.#run = this.#sendDue().finally(() => {
      this.#run = undefined;
      if (this.#again) setImmediate(() => this.kick());
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    const { promise, cancel } = timeout(PATIENCE_AT_THE_END_MS);
    await Promise.race([this.#run, promise]);
    cancel();
    this.postman.transport.close();
  }

  async #sendDue(): Promise<void> {
    const lanes = Array.from({ length: lanesOf(this.postman.strapi) }, () => this.#lane());
    await Promise.all(lanes);
  }

  async #lane(): Promise<void> {
    for (let sent = 0; sent < BATCH; sent += 1) {
      if (this.#stopped) return;
      const delivery = await deliverNext(this.postman).catch((error: unknown) => {
        this.postman.strapi.log.error(error);
        return 'unreachable' as const;
      });
      if (delivery !== 'done') return;
    }
    // There may be more: after the others had their turn.
    this.#again = true;
  }
}

function lanesOf(strapi: Core.Strapi): number {
  const pool = strapi.config.get<number>('database.connection.pool.max', 10);
  return Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(pool / 4)));
}

function timeout(milliseconds: number): { promise: Promise<void>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}
