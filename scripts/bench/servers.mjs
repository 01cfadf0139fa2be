import { fork } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { at } from '../lib/paths.mjs';
import { findFreePort } from '../lib/ports.mjs';
import { Problem } from '../lib/problem.mjs';
import { throwawayEnvironment } from '../lib/throwaway-environment.mjs';
import { FOLDER, makeServerFolder, PROFILES } from './folder.mjs';
import { usageOf } from './proc.mjs';

/** Makes the tables of an empty database by a first start of the product. */
export async function prepareDatabase(url) {
  const { ended, log } = await spawn('prepare', url, { args: ['prepare'] });
  if ((await ended) !== 0) throw new Problem(`The first start failed: ${log}`);
}

/**
 * Starts the built product as in production. `startMs` is the time from its process to its first
 * answer; `usage` tells what it has used of the machine since.
 */
export async function startServer(name, url, lifetime, { profile = false } = {}) {
  const since = performance.now();
  const flags = ['--expose-gc'];
  if (profile) flags.push('--cpu-prof', `--cpu-prof-dir=${PROFILES}/${name}`);
  const { child, ended, port, log } = await spawn(name, url, { flags });
  const stop = async () => {
    if (child.connected) child.send('stop');
    await ended;
  };
  lifetime.onStop(stop);
  await serving(child, log);
  const server = { name, port, pid: child.pid, startMs: 0, stop, usage: () => usageOf(child.pid) };
  const request = (path, options) => fetch(`http://127.0.0.1:${port}${path}`, options);
  await request('/api/partner-program/directory');
  server.startMs = performance.now() - since;
  return { ...server, request, bench: (what, body = {}) => askInside(request, what, body) };
}

async function spawn(name, url, { flags = [], args = [] }) {
  const { appDir, distDir } = makeServerFolder(name);
  const port = await findFreePort();
  const log = path.join(FOLDER, `${name}.log`);
  const child = fork(at('scripts/bench/server.mjs'), [appDir, distDir, ...args], {
    execArgv: flags,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env.PATH,
      ...throwawayEnvironment(url),
      NODE_ENV: 'production',
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      PORT: String(port),
    },
  });
  const lines = createWriteStream(log);
  child.stdout.pipe(lines);
  child.stderr.pipe(lines);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return { child, ended, port, log };
}

function serving(child, log) {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Problem(`The server did not start; its log: ${log}`)));
  });
}

/** Asks the bench's plugin inside a server. */
async function askInside(request, what, body) {
  const answer = await request(`/api/bench/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Problem(`The bench's route ${what} answered ${answer.status}: ${text}`);
  return JSON.parse(text).data;
}
