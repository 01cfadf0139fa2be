import { Problem } from '../lib/problem.mjs';

const HELP = `npm run demo [-- --fresh]

Starts the partner programme with demo data. Stop it with Ctrl-C; the data is kept.
  --fresh        throws the demo's data away and starts over
Environment:
  PORT           where it listens (1337)
  HOST           on which address (127.0.0.1)
  DATABASE_URL   an empty PostgreSQL database to use instead of the embedded one
  PROGRAM_NOW    where the programme clock starts: 2026-12-01T09:00:00+05:00`;

/** Reads arguments and environment; undefined when help was asked for and given. */
export function readOptions(args, env) {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return undefined;
  }
  const unknown = args.find((arg) => arg !== '--fresh');
  if (unknown) throw new Problem(`Unknown argument "${unknown}".\n\n${HELP}`);
  const port = readPort(env.PORT);
  const host = env.HOST || '127.0.0.1';
  const url = `http://${reachable(host)}:${port}`;
  // `DATABASE_URL=` in front of a command is how one takes it away.
  const databaseUrl = env.DATABASE_URL || undefined;
  return { fresh: args.includes('--fresh'), port, host, url, databaseUrl };
}

function readPort(text) {
  const port = Number(text || 1337);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Problem(`PORT must be a number from 1 to 65535, not "${text}".`);
}

/** A server that listens everywhere is visited on loopback. */
function reachable(host) {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
