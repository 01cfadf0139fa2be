import type { Core } from '@strapi/strapi';
import { Client, type ClientConfig } from 'pg';

const LOCK = 'partner-program:boot';
const held = new WeakMap<Core.Strapi, Client>();

/**
 * Lets servers on one database start one after another: two that sync an empty database at the
 * same time break each other. The lock lives on a connection of its own, so a crash frees it.
 */
export async function takeBootLock(strapi: Core.Strapi): Promise<void> {
  const client = new Client(connectionOf(strapi));
  await client.connect();
  client.on('error', (error) => strapi.log.error(error));
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [LOCK]);
  held.set(strapi, client);
}

/** Frees the lock; without one it does nothing. */
export async function releaseBootLock(strapi: Core.Strapi): Promise<void> {
  const client = held.get(strapi);
  held.delete(strapi);
  await client?.end();
}

/** How Strapi itself reaches the database. */
export function connectionOf(strapi: Core.Strapi): ClientConfig {
  return strapi.config.get<ClientConfig>('database.connection.connection');
}
