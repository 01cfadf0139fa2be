import { get } from '../client/index.mjs';
import { ms, row } from '../rows.mjs';
import { Problem } from '../../lib/problem.mjs';
import { ask } from './asking.mjs';
import { accountsOf } from './accounts.mjs';

const OPEN_ITEMS = 5000;
const REQUESTS = 100;
const TARGET_MS = 300;

/** The first page of staff's desk over so many open items, one request after another. */
export async function measureDesk(context) {
  const { admin } = await accountsOf(context);
  await context.large.bench('desk', { items: OPEN_ITEMS });
  const items = await countItems(context.large, admin);
  const pages = [
    [`the first page of the desk, ${items.toLocaleString('en')} open items`, '', true],
    ['  overdue ones alone', '?state=overdue'],
    ["  searched for a partner's name", `?q=${encodeURIComponent('ал')}`],
    ['  what nobody sees to, the last page', `?owner=unowned&page=${Math.floor(items / 25) - 1}`],
    ['  the timeline of competences that end', '/timeline'],
  ];
  const rows = [];
  for (const [what, query, promised] of pages) {
    const request = get(`/partner-program/queue${query}`, { Authorization: admin });
    const plan = { requests: [request], connections: 1 };
    await ask(context, context.large, { ...plan, count: 10 });
    const { p50, p95, cpu } = await ask(context, context.large, { ...plan, count: REQUESTS });
    const beside = `p50 ${ms(p50)}, ${cpu.toFixed(1)} ms processor`;
    const promise = promised ? { target: `≤ ${TARGET_MS} ms`, met: p95 <= TARGET_MS } : {};
    rows.push(row(what, `p95 ${ms(p95)}`, { beside, ...promise }));
  }
  return rows;
}

async function countItems(server, admin) {
  const answer = await server.request('/partner-program/queue', {
    headers: { Authorization: admin },
  });
  const { data, meta } = await answer.json();
  if (data?.length !== 25) throw new Problem(`The desk answered ${answer.status} without a page`);
  return meta.pagination.total;
}
