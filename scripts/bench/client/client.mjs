/**
 * A process that asks a server and nothing else: it answers each message `{ id, port, requests,
 * connections, seconds | count }` with what it saw. Sockets stay open; times are of
 * process.hrtime, from the first byte sent to the last received.
 */
import { openConnection } from './connection.mjs';

process.on('message', async ({ id, ...plan }) => {
  try {
    process.send({ id, seen: await ask(plan) });
  } catch (error) {
    process.send({ id, trouble: error.stack });
  }
});
process.on('disconnect', () => process.exit(0));

async function ask({ port, requests, connections, seconds, count = Infinity }) {
  const heads = requests.map((request) => Buffer.from(request, 'latin1'));
  const times = [];
  const seen = { statuses: {}, bytes: 0 };
  let next = 0;
  const since = process.hrtime.bigint();
  const until = seconds === undefined ? Infinity : performance.now() + seconds * 1000;
  const worker = async () => {
    let connection = await openConnection(port);
    // On a machine with too much to do a socket may lie still for so long that the server closes it.
    const again = async (head) => {
      connection = await openConnection(port);
      return connection.ask(head);
    };
    while (next < count && performance.now() < until) {
      const head = heads[next % heads.length];
      next += 1;
      const began = process.hrtime.bigint();
      const { status, bytes } = await connection.ask(head).catch(() => again(head));
      times.push(Number(process.hrtime.bigint() - began) / 1e3);
      seen.statuses[status] = (seen.statuses[status] ?? 0) + 1;
      seen.bytes += bytes;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const elapsed = Number(process.hrtime.bigint() - since) / 1e9;
  return { ...seen, ...summary(times, elapsed) };
}

function summary(times, elapsed) {
  const sorted = Float64Array.from(times).sort();
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return {
    count: times.length,
    perSecond: times.length / elapsed,
    p50: at(0.5) / 1e3,
    p95: at(0.95) / 1e3,
    p99: at(0.99) / 1e3,
    longest: at(1) / 1e3,
    cpuSeconds: process.cpuUsage().user / 1e6,
  };
}
