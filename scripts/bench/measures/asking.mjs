import { Problem } from '../../lib/problem.mjs';
import { median } from '../stats.mjs';

const CONNECTIONS = 10;

/** Asks a server and adds what a request has cost it. Every answer must be a 200. */
export async function ask({ client }, server, plan) {
  const before = server.usage().cpuMs;
  const seen = await client.ask({ connections: CONNECTIONS, ...plan, port: server.port });
  const failed = Object.keys(seen.statuses).filter((status) => status !== '200');
  if (failed.length > 0) throw new Problem(`${plan.requests[0]} answered ${failed.join(', ')}`);
  return { ...seen, cpu: (server.usage().cpuMs - before) / seen.count };
}

/** The same several times, `before` each; the median of every figure. */
export async function passes(times, before, pass) {
  const runs = [];
  for (let i = 0; i < times; i += 1) {
    await before();
    runs.push(await pass());
  }
  const figures = ['perSecond', 'p50', 'p99', 'cpu'];
  return Object.fromEntries(figures.map((name) => [name, median(runs.map((run) => run[name]))]));
}
