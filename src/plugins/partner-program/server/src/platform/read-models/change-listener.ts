import type { Core } from '@strapi/strapi';
import { Client } from 'pg';

import { connectionOf } from '../boot/boot-lock';
import { CHANGES_CHANNEL } from '../database/announcements';

const RETRY_MS = 1_000;

/**
 * Tells when something was announced by any server. The connection is its own: one from the pool
 * would be lost to it. After a reconnection it tells at once, for what was missed meanwhile.
 */
export class ChangeListener {
  #client: Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly onChange: () => void,
  ) {}

  /** Connects; resolves when announcements are heard. */
  async start(): Promise<void> {
    const client = new Client({ ...connectionOf(this.strapi), keepAlive: true });
    this.#client = client;
    client.on('notification', () => this.onChange());
    client.on('error', () => this.#reconnect(client));
    client.on('end', () => this.#reconnect(client));
    await client.connect();
    await client.query(`listen ${CHANGES_CHANNEL}`);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#retry);
    await this.#client?.end().catch(() => undefined);
  }

  #reconnect(lost: Client): void {
    if (this.#stopped || lost !== this.#client) return;
    this.#client = undefined;
    lost.end().catch(() => undefined);
    this.#retry = setTimeout(() => {
      this.start().then(
        () => this.onChange(),
        () => {
          const failed = this.#client;
          if (failed) this.#reconnect(failed);
        },
      );
    }, RETRY_MS);
  }
}
