import type { AddressInfo } from 'node:net';
import { createStrapi, type Core } from '@strapi/strapi';
import supertest from 'supertest';
import { createAppFolder } from './app';
import { createDatabase, databaseUrl, dropDatabase } from './databases';

export interface BootOptions {
  /** Where the programme clock starts: `2026-12-01T09:00:00+05:00`. */
  programNow?: string;
  /** An existing database to boot on; it is not dropped at the end. */
  database?: string;
  /** `false` shows the server's log. */
  quiet?: boolean;
  /** More environment variables, for this server only. */
  env?: Record<string, string>;
}

export interface TestServer {
  strapi: Core.Strapi;
  url: string;
  agent: ReturnType<typeof supertest>;
  db: Core.Strapi['db']['connection'];
  database: string;
  /** Stops the server and drops the database that was made for it. */
  stop(): Promise<void>;
}

/**
 * Boots a real Strapi in this process, on a database of its own that no other test sees. One at a
 * time: Strapi keeps itself in a global. For a second server beside it use `spawnServer`.
 */
export async function bootServer(options: BootOptions = {}): Promise<TestServer> {
  const database = options.database ?? (await createDatabase());
  const app = createAppFolder('from-sources', `${database}-${Date.now().toString(36)}`);
  const restoreEnv = setEnv(serverEnv(options, database));
  const strapi = createStrapi({ appDir: app.appDir, distDir: app.distDir });
  if (options.quiet !== false) strapi.log.level = 'error';
  const stop = async (): Promise<void> => {
    await strapi.destroy();
    restoreEnv();
    app.remove();
    if (!options.database) await dropDatabase(database);
  };
  try {
    loadPlugin(app.appDir);
    const url = await listen(strapi);
    return { strapi, url, agent: supertest(url), db: strapi.db.connection, database, stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}

/** Strapi says "Unknown error" when the plugin's code does not load; loaded here first, it tells. */
function loadPlugin(appDir: string): void {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- its path is known only now
  require(`${appDir}/src/plugins/partner-program/in-app/strapi-server.js`);
}

async function listen(strapi: Core.Strapi): Promise<string> {
  await strapi.load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
}

function serverEnv(options: BootOptions, database: string): Record<string, string | undefined> {
  return {
    PROGRAM_NOW: options.programNow,
    DATABASE_URL: databaseUrl(database),
    ...options.env,
  };
}

/** Sets variables of the environment and returns what puts the old ones back. */
function setEnv(values: Record<string, string | undefined>): () => void {
  const before = Object.fromEntries(Object.keys(values).map((name) => [name, process.env[name]]));
  assignEnv(values);
  return () => assignEnv(before);
}

function assignEnv(values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
