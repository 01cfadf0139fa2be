import { setTimeout as wait } from 'node:timers/promises';
import { ms, row } from '../rows.mjs';
import { median } from '../stats.mjs';
import { ask } from './asking.mjs';
import { accountsOf } from './accounts.mjs';
import { asked, distinctQueries, HOT } from './queries.mjs';

const CHANGES = 10;
const SHOWN_WITHIN_MS = 2_000;
const PATIENCE_MS = 10_000;

/** What the start has cost: to be asked before anything else is. */
export async function watchStart(server) {
  const { longestMs } = await server.bench('loop');
  await wait(1_000);
  return { startMs: server.startMs, longestMs, ...server.usage() };
}

/** Memory, blocks of the event loop, and how soon every server shows what staff changed. */
export async function measureServer(context, note) {
  const { large, atStart } = context;
  note('a second server on the same database');
  const second = await context.start('second', 'large');
  await second.bench('loop');
  const shown = await timesToShow(context, [large, second]);
  await second.stop();
  note('load while cards change');
  const loaded = await underLoad(context);
  const renewals = [];
  for (let i = 0; i < CHANGES; i += 1)
    renewals.push(await large.bench('renew', { partners: [i + 2] }));
  const everybody = await rereadAll(large);
  return [
    row('start to first answer', `${(atStart.startMs / 1000).toFixed(1)} s`, {
      beside: `processor ${(atStart.cpuMs / 1000).toFixed(1)} s`,
    }),
    row('  longest block meanwhile: Strapi reads its modules', ms(atStart.longestMs)),
    row('a change by staff shown by both servers', ms(median(shown)), {
      beside: `at most ${ms(Math.max(...shown))}`,
      target: `≤ ${ms(SHOWN_WITHIN_MS)}`,
      met: Math.max(...shown) <= SHOWN_WITHIN_MS,
    }),
    row('  taking in one changed card', ms(median(renewals.map((one) => one.ms))), {
      beside: `processor ${ms(median(renewals.map((one) => one.cpuMs)))}`,
    }),
    row('  a city renamed: every card anew', ms(everybody.ms), {
      beside: `processor ${ms(everybody.cpuMs)}, longest block ${ms(everybody.longestMs)}`,
    }),
    row('longest block under load with changes', ms(loaded.longestMs)),
    row('memory (RSS) after the start', `${atStart.rss} MB`, {
      beside: `at most ${atStart.highest} MB`,
    }),
    row('  under load', `${loaded.rss} MB`),
    row('  after it, garbage collected', `${loaded.after.rss} MB`, {
      beside: `heap ${loaded.heap} MB`,
    }),
  ];
}

async function rereadAll(server) {
  await server.bench('loop', { on: true });
  const renewed = await server.bench('renew', { everybody: true });
  return { ...renewed, ...(await server.bench('loop')) };
}

/** An editor of the panel gives a partner another site; both servers are asked until they show it. */
async function timesToShow(context, servers) {
  const { admin, partner } = await accountsOf(context);
  const seen = [];
  for (let i = 0; i < CHANGES; i += 1) {
    const site = `https://bench-${process.pid}-${i}.example`;
    const saved = await changeSite(context.large, admin, partner.documentId, site);
    const since = saved.at;
    await Promise.all(servers.map((server) => untilShown(server, partner.slug, site)));
    seen.push(performance.now() - since);
  }
  return seen;
}

async function changeSite(server, admin, documentId, site) {
  const path = `/content-manager/collection-types/plugin::partner-program.partner/${documentId}`;
  const answer = await server.request(path, {
    method: 'PUT',
    headers: { Authorization: admin, 'content-type': 'application/json' },
    body: JSON.stringify({ site }),
  });
  if (!answer.ok) throw new Error(`The panel answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
  return { at: performance.now() };
}

async function untilShown(server, slug, site) {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const answer = await server.request(`/api/partner-program/directory/${slug}`);
    if ((await answer.json()).data.site === site) return;
    await wait(5);
  }
  throw new Error(`${server.name} did not show a change within ${PATIENCE_MS} ms`);
}

/** Everybody asks, everybody asks differently, and cards change all the time. */
async function underLoad(context) {
  const { large, effort } = context;
  const queries = (await distinctQueries(effort.distinct, [large])).map(asked);
  await large.bench('loop', { on: true });
  const change = setInterval(() => void large.bench('renew', { partners: [3, 4] }), 500);
  let rss = 0;
  const look = setInterval(() => (rss = Math.max(rss, large.usage().rss)), 100);
  await ask(context, large, { requests: [asked(HOT), ...queries], seconds: 3 * effort.seconds });
  clearInterval(change);
  clearInterval(look);
  const { longestMs } = await large.bench('loop');
  await wait(1_000);
  const { heapUsed } = await large.bench('memory', { collect: true });
  return { longestMs, rss, after: large.usage(), heap: Math.round(heapUsed / 2 ** 20) };
}
