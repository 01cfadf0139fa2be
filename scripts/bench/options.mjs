import { Problem } from '../lib/problem.mjs';

export const PARTS = [
  'directory',
  'booking',
  'sales',
  'evaluation',
  'intake',
  'pages',
  'desk',
  'files',
  'server',
];

const HELP = `npm run bench [-- <options>]

Loads 10,000 partners, 100,000 projects and 1,000,000 ledger entries into a database of its own,
starts the product on it and measures. How to read the table: docs/bench.md.
  --quick        a hundredth of the data and of the time: tells that the bench works, no figures
  --only <part>  ${PARTS.join(' | ')}; may be repeated
  --keep         keeps the database for the next run with --keep
  --profile      writes CPU profiles of the servers into .tmp/bench/profiles
  --json <file>  writes the figures there as well`;

/** What a full run is made of, and a quick one. */
const FULL = { runs: 5, seconds: 2, distinct: 500, passes: 3, requests: 200, bookings: 400 };
const QUICK = { runs: 1, seconds: 0.3, distinct: 40, passes: 1, requests: 20, bookings: 20 };

/** Reads the arguments; undefined when help was asked for and given. */
export function readOptions(args) {
  const options = { quick: false, keep: false, profile: false, only: [], json: undefined };
  const rest = [...args];
  while (rest.length > 0) {
    const arg = rest.shift();
    if (arg === '--help' || arg === '-h') return void console.log(HELP);
    else if (arg === '--quick' || arg === '--keep' || arg === '--profile')
      options[arg.slice(2)] = true;
    else if (arg === '--only' && PARTS.includes(rest[0])) options.only.push(rest.shift());
    else if (arg === '--json' && rest[0]) options.json = rest.shift();
    else throw new Problem(`Unknown argument "${arg}".\n\n${HELP}`);
  }
  const parts = options.only.length > 0 ? options.only : PARTS;
  return { ...options, parts, effort: options.quick ? QUICK : FULL };
}
