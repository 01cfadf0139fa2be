import { Problem } from '../../lib/problem.mjs';
import { dayAgo } from '../data/days.mjs';
import { ms, row } from '../rows.mjs';
import { median } from '../stats.mjs';
import { accountsOf } from './accounts.mjs';
import { watched } from './watched.mjs';

const ROWS = 1000;
const ROUTE = '/api/partner-program/integrations/sales';

/** The largest batch the sales system may send: new, sent again, and with every amount corrected. */
export async function measureSales(context) {
  const { salesToken, bins } = await accountsOf(context);
  const seen = { created: [], unchanged: [], corrected: [] };
  for (let run = 0; run < context.effort.runs; run += 1) {
    const send = (amount) => sendBatch(context.large, salesToken, batch(bins, run, amount));
    seen.created.push(await expecting('created', () => send(100_000), context.large));
    seen.unchanged.push(await expecting('unchanged', () => send(100_000), context.large));
    seen.corrected.push(await expecting('corrected', () => send(200_000), context.large));
  }
  return [
    rowOf('1,000 new sales in one batch, with their points', seen.created),
    rowOf('  sent again', seen.unchanged),
    rowOf('  all corrected: reversed and booked anew', seen.corrected),
  ];
}

function batch(bins, run, amount) {
  return Array.from({ length: ROWS }, (_, i) => ({
    externalId: `bench-${process.pid}-${run}-${i}`,
    soldOn: dayAgo(1 + (i % 30)),
    product: 'site-enterprise',
    buyerBin: bins.at(-1),
    partnerBin: bins[i % (bins.length - 1)],
    amount: `${amount + i}.00`,
    kind: 'sale',
  }));
}

async function expecting(outcome, send, server) {
  let meta;
  const seen = await watched(server, async () => ({ meta } = await send()));
  if (meta[outcome] !== ROWS) {
    throw new Problem(`Of ${ROWS} sales not all were ${outcome}: ${JSON.stringify(meta)}`);
  }
  return seen;
}

async function sendBatch(server, token, sales) {
  const answer = await server.request(ROUTE, {
    method: 'PUT',
    headers: { Authorization: token, 'content-type': 'application/json' },
    body: JSON.stringify({ sales }),
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Problem(`The batch answered ${answer.status}: ${text}`);
  return JSON.parse(text);
}

function rowOf(what, runs) {
  return row(what, ms(median(runs.map((run) => run.ms))), {
    beside: `memory grew by at most ${Math.max(...runs.map((run) => run.growth))} MB`,
  });
}
