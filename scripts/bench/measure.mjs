import { startClient } from './client/index.mjs';
import { openDatabases } from './database.mjs';
import { measureBooking } from './measures/booking.mjs';
import { measureDesk } from './measures/desk.mjs';
import { measureDirectory } from './measures/directory.mjs';
import { measureEvaluation } from './measures/evaluation.mjs';
import { measureFiles } from './measures/files.mjs';
import { measureIntake } from './measures/intake.mjs';
import { measurePages } from './measures/pages.mjs';
import { measureSales } from './measures/sales.mjs';
import { measureServer, watchStart } from './measures/server.mjs';
import { row, section } from './rows.mjs';
import { startServer } from './servers.mjs';
import { describeMachine } from './proc.mjs';
import { step } from '../lib/progress.mjs';

const LOAD_SECONDS = 120;
const PARTS = {
  directory: ['The public directory', measureDirectory],
  booking: ['Booking points', measureBooking],
  sales: ['The sales system', measureSales],
  evaluation: ["The Quality Programme's month", measureEvaluation],
  intake: ['Reports of the Quality Monitor', measureIntake],
  pages: ['Pages', measurePages],
  desk: ["Staff's desk", measureDesk],
  files: ['Private files', measureFiles],
  server: ['The server', measureServer],
};

/** Everything asked for, as sections of rows. */
export async function measure(options, lifetime) {
  const machine = describeMachine();
  const { urls, sizes, loadMs } = await openDatabases(options, lifetime);
  const sections = [];
  if (loadMs) sections.push(section('The data', [loadRow(loadMs)]));
  const start = (name, size) =>
    step(`Starting the server on ${sizes[size].partners.toLocaleString('en')} partners`, () =>
      startServer(name, urls[size], lifetime, options),
    );
  const large = await start('large', 'large');
  const context = { ...options, lifetime, sizes, large, start };
  context.atStart = await watchStart(large);
  context.client = startClient(lifetime);
  for (const [part, [title, work]] of Object.entries(PARTS)) {
    if (!options.parts.includes(part)) continue;
    sections.push(section(title, await step(title, (note) => work(context, note))));
  }
  return { at: new Date().toISOString(), machine, after: describeMachine(), sections };
}

function loadRow(ms) {
  const seconds = ms / 1000;
  return row('filled by COPY, verified, analysed', `${seconds.toFixed(0)} s`, {
    target: `≤ ${LOAD_SECONDS} s`,
    met: seconds <= LOAD_SECONDS,
  });
}
