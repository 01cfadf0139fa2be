import { fork } from 'node:child_process';
import { once } from 'node:events';
import { at } from '../../lib/paths.mjs';
import { get } from '../client/index.mjs';
import { ms, percent, perSecond, row, times } from '../rows.mjs';
import { alternate, medianOf, ratio } from '../stats.mjs';
import { ask, passes } from './asking.mjs';
import { asked, askedOfStock, distinctQueries, HOT } from './queries.mjs';

const TARGETS = { hot: 0.8, computed: 0.4, p99: 3, growth: 1.5 };

/**
 * The list by category, asked again and again and asked differently each time, beside a route that
 * does nothing, beside Strapi's own `find`, and beside the same with a hundredth of the data.
 */
export async function measureDirectory(context, note) {
  const { large, effort } = context;
  const small = await context.start('small', 'small');
  note('looking for queries that find a whole page');
  const queries = await distinctQueries(effort.distinct, [large, small]);
  const sides = await sidesOf(context, small, queries);
  note('warming up');
  for (const side of Object.values(sides)) await side();
  await sides.hot();
  note(`${effort.runs} × ${Object.keys(sides).join(', ')}`);
  const seen = await alternate(effort.runs, sides);
  await small.stop();
  return [...rowsOf(seen), await costOfAsking(context)];
}

/** The client against a server that costs next to nothing: faster than this nothing can seem. */
async function costOfAsking({ client, effort }) {
  const bare = fork(at('scripts/bench/client/bare.mjs'), ['15000'], { execArgv: [] });
  const [port] = await once(bare, 'message');
  const plan = { requests: [get('/')], connections: 10, seconds: effort.seconds };
  const { perSecond: rate, p50 } = await client.ask({ port, ...plan });
  bare.kill();
  return row('the client against a bare node:http', perSecond(rate), { beside: `p50 ${ms(p50)}` });
}

async function sidesOf(context, small, queries) {
  const { large, effort } = context;
  const { seconds } = effort;
  const computed = queries.map(asked);
  const often =
    (server, request, plan = {}) =>
    () =>
      ask(context, server, { seconds, requests: [request], ...plan });
  const each = (server, requests, before) => () =>
    passes(effort.passes, before, () => ask(context, server, { requests, count: requests.length }));
  // A changed card makes a new directory: no answer is left from before.
  const forget = (server) => () => server.bench('renew');
  const size = async (requests) => await ask(context, large, { requests, count: requests.length });
  const bytesOf = async (requests) => Math.round((await size(requests)).bytes / requests.length);
  const nothing = async (requests) => get(`/api/bench/nothing?bytes=${await bytesOf(requests)}`);
  const sameBytes = Array.from({ length: queries.length }, () => '').fill(await nothing(computed));
  return {
    hot: often(large, asked(HOT)),
    nothing: often(large, await nothing([asked(HOT)])),
    computed: each(large, computed, forget(large)),
    nothingEach: each(large, sameBytes, forget(large)),
    smallHot: often(small, asked(HOT)),
    smallComputed: each(small, computed, forget(small)),
    stock: () => ask(context, large, { requests: queries.map(askedOfStock), seconds }),
  };
}

function rowsOf({ hot, nothing, computed, nothingEach, smallHot, smallComputed, stock }) {
  const rate = (runs) => perSecond(medianOf(runs, 'perSecond'));
  const atLeast = (what, mine, theirs, target) => {
    const share = ratio(mine, theirs, 'perSecond');
    const more = { beside: `${rate(theirs)} doing nothing`, ratio: percent(share) };
    return row(what, rate(mine), { ...more, target: `≥ ${percent(target)}`, met: share >= target });
  };
  const atMost = (what, figure, [mine, theirs], target, beside) => {
    const share = ratio(mine, theirs, figure);
    return row(what, ms(medianOf(mine, figure)), {
      beside: `${ms(medianOf(theirs, figure))} ${beside}`,
      ratio: times(share),
      target: `≤ ${times(target)}`,
      met: share <= target,
    });
  };
  const cost = (runs) => `${medianOf(runs, 'cpu').toFixed(2)} ms`;
  const { growth, p99 } = TARGETS;
  const stockShare = (mine) => times(ratio(mine, stock, 'perSecond'));
  return [
    atLeast('by category, asked again', hot, nothing, TARGETS.hot),
    atLeast('by category, each asked once', computed, nothingEach, TARGETS.computed),
    atMost('  its slowest hundredth (p99)', 'p99', [computed, nothingEach], p99, 'doing nothing'),
    atMost('asked again: p50 as data grows', 'p50', [hot, smallHot], growth, 'at 100 partners'),
    atMost(
      'each once: p50 as data grows',
      'p50',
      [computed, smallComputed],
      growth,
      'at 100 partners',
    ),
    row('Strapi find, same data, no counts', rate(stock), {
      beside: `p50 ${ms(medianOf(stock, 'p50'))}`,
    }),
    row('  asked again, beside it', rate(hot), { ratio: stockShare(hot) }),
    row('  each asked once, beside it', rate(computed), { ratio: stockShare(computed) }),
    row('processor time of a request, again', cost(hot), {
      beside: `${cost(nothing)} doing nothing`,
    }),
    row('processor time of a request, once', cost(computed), {
      beside: `${cost(nothingEach)} doing nothing`,
    }),
  ];
}
