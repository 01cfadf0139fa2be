import { dayAgo } from '../data/days.mjs';
import { get } from '../client/index.mjs';
import { ms, row } from '../rows.mjs';
import { median } from '../stats.mjs';
import { ask } from './asking.mjs';
import { accountsOf } from './accounts.mjs';

const TIMES = 5;
// A page that takes a second is asked less often than the plan says.
const LONGEST_MS = 20_000;
const FEWEST = 20;

/** What a partner and staff open of one partner: how often the database is asked, and how long it takes. */
export async function measurePages(context) {
  const { owner, admin, partner } = await accountsOf(context);
  const pages = [
    ["the partner's statement, 1,000 entries", '/api/partner-program/cabinet/points', owner],
    ['  its last page', '/api/partner-program/cabinet/points?page=10&pageSize=100', owner],
    ['  as known a month ago', `/api/partner-program/cabinet/points?knownOn=${dayAgo(30)}`, owner],
    [
      "staff's page of the partner",
      `/partner-program/partners/${partner.documentId}/overview`,
      admin,
    ],
    ['  its ranks of 23 months', `/partner-program/partners/${partner.documentId}/ranks`, admin],
    ["staff's rating, a page of it", '/partner-program/rating', admin],
    ['  a year ago', `/partner-program/rating?on=${dayAgo(365)}`, admin],
    ['  what changed and why', '/partner-program/rating/changes', admin],
    ['  points by source, 24 months', '/partner-program/rating/sources', admin],
    [
      "the partner's statement for staff",
      `/partner-program/points?partner=${partner.documentId}`,
      admin,
    ],
  ];
  const rows = [];
  for (const [what, path, bearer] of pages) {
    const request = get(path, { Authorization: bearer });
    rows.push(await measurePage(context, what, request));
  }
  return rows;
}

async function measurePage(context, what, request) {
  const { large, effort } = context;
  const plan = { requests: [request], connections: 1 };
  const first = await ask(context, large, { ...plan, count: 1 });
  const second = await ask(context, large, { ...plan, count: 1 });
  const most = Math.max(FEWEST, Math.floor(LONGEST_MS / second.p50));
  await ask(context, large, { ...plan, count: Math.min(20, most) });
  const queries = [];
  for (let i = 0; i < TIMES; i += 1) {
    await large.bench('queries', { on: true });
    await ask(context, large, { ...plan, count: 1 });
    queries.push((await large.bench('queries', { on: false })).length);
  }
  const { p50, p95, cpu } = await ask(context, large, {
    ...plan,
    count: Math.min(effort.requests, most),
  });
  const beside = `p50 ${ms(p50)}, ${cpu.toFixed(1)} ms processor; first ${ms(first.p50)}`;
  return row(what, `p95 ${ms(p95)}`, { beside, ratio: `${median(queries)} queries` });
}
