import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import supertest from 'supertest';
import { createAppFolder } from './app';
import { createDatabase, databaseUrl, dropDatabase } from './databases';

export interface SpawnOptions {
  programNow?: string;
  /** An existing database to start on; it is not dropped at the end. */
  database?: string;
  env?: Record<string, string>;
  /** Hears the process id before the server is up: to kill it while it starts. */
  onSpawn?: (pid: number) => void;
}

export interface SpawnedServer {
  url: string;
  agent: ReturnType<typeof supertest>;
  database: string;
  pid: number;
  /** What it has written to its log so far. */
  log(): string;
  /** Ends as an operator ends it. */
  stop(): Promise<void>;
  /** Ends as a power cut ends it: SIGKILL. The database stays until `stop`. */
  kill(): Promise<void>;
}

let made = 0;

/** Starts a server in a process of its own: several may share a database, any may be killed. */
export async function spawnServer(options: SpawnOptions = {}): Promise<SpawnedServer> {
  const database = options.database ?? (await createDatabase());
  const app = createAppFolder('from-dist', `${database}-${Date.now().toString(36)}-${++made}`);
  const child = fork(path.join(__dirname, 'serve.mjs'), [app.appDir, app.distDir], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    env: serverEnv(options, database),
  });
  const log = collectLog(child);
  options.onSpawn?.(child.pid ?? 0);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (how: () => void): Promise<void> => {
    how();
    await ended;
  };
  const stop = async (): Promise<void> => {
    if (child.connected) await end(() => child.send('stop'));
    app.remove();
    if (!options.database) await dropDatabase(database);
  };
  const url = `http://127.0.0.1:${await readPort(child, log)}`;
  const kill = (): Promise<void> => end(() => child.kill('SIGKILL'));
  return { url, agent: supertest(url), database, pid: child.pid ?? 0, log, stop, kill };
}

function serverEnv(options: SpawnOptions, database: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, DATABASE_URL: databaseUrl(database) };
  delete env.PROGRAM_NOW;
  if (options.programNow) env.PROGRAM_NOW = options.programNow;
  return { ...env, ...options.env };
}

function collectLog(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  }
  return () => text;
}

function readPort(child: ChildProcess, log: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    // Not 'exit': what it wrote last may still be on its way then.
    child.once('close', () => reject(new Error(`The server did not start:\n${log()}`)));
  });
}
