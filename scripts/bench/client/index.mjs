import { fork } from 'node:child_process';
import { at } from '../../lib/paths.mjs';

/** Starts the asking process. `ask(plan)` resolves to what it saw. */
export function startClient(lifetime) {
  const child = fork(at('scripts/bench/client/client.mjs'), { execArgv: [] });
  const waiting = new Map();
  let last = 0;
  child.on('message', ({ id, seen, trouble }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (trouble) reject(new Error(trouble));
    else resolve(seen);
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The client has ended'));
  });
  lifetime.onStop(() => child.kill());
  return {
    pid: child.pid,
    ask: (plan) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        child.send({ id: last, ...plan });
      }),
  };
}

/** A request as it goes over the wire. */
export function get(path, headers = {}) {
  const lines = Object.entries({ Host: 'localhost', Accept: 'application/json', ...headers });
  return `GET ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}
