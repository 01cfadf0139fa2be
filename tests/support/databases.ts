import { Client } from 'pg';

let made = 0;

/** Makes a database that a server has booted on before; each call makes another. */
export async function createDatabase(): Promise<string> {
  const name = `${env('TEST_DATABASE_PREFIX')}${process.pid}_${Date.now().toString(36)}_${++made}`;
  await onCluster(`CREATE DATABASE "${name}" TEMPLATE "${env('TEST_TEMPLATE')}"`);
  return name;
}

/** Makes an empty database: what the very first start of a new install sees. */
export async function createEmptyDatabase(): Promise<string> {
  const name = `${env('TEST_DATABASE_PREFIX')}${process.pid}_${Date.now().toString(36)}_${++made}`;
  await onCluster(`CREATE DATABASE "${name}"`);
  return name;
}

/** Drops a database together with the connections that are still on it. */
export async function dropDatabase(name: string): Promise<void> {
  await onCluster(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}

/** Where a database of this run is found. */
export function databaseUrl(name: string): string {
  const url = new URL(env('TEST_CLUSTER_URL'));
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement on a database of this run, past the server. */
export async function query<Row extends object = Record<string, unknown>>(
  database: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: databaseUrl(database) });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** A value that global-setup.mjs has left for the test files. */
export function env(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with "npm test".`);
  return value;
}

async function onCluster(sql: string): Promise<void> {
  const client = new Client({ connectionString: env('TEST_CLUSTER_URL') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
