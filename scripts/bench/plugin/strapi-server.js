/** Loaded by the bench alone: routes to compare with, and a look inside the server. */
const { factories } = require('@strapi/strapi');
const card = require('./card.json');
const { watchLoop, memory, renew, loop, queries } = require('./inside.cjs');
const { makeAccounts } = require('./accounts.cjs');
const { book } = require('./booking.cjs');
const { fillDesk } = require('./desk.cjs');
const { evaluation } = require('./evaluation.cjs');

const answers = new Map();

/** What the fastest route could do: the answer is there already, byte for byte. */
function nothing(ctx) {
  const bytes = Number(ctx.query.bytes);
  let answer = answers.get(bytes);
  if (!answer) answers.set(bytes, (answer = Buffer.from(`{"data":"${'x'.repeat(bytes - 11)}"}`)));
  ctx.type = 'application/json';
  ctx.body = answer;
}

/** Strapi's own `find`, without the checks of its controller, which would only cost more. */
const stockOf = (strapi) => async (ctx) => {
  const { results, pagination } = await strapi.service('plugin::bench.card').find(ctx.query);
  ctx.body = { data: results, meta: { pagination } };
};

const answering = (strapi, work) => async (ctx) => {
  ctx.body = { data: (await work(strapi, ctx.request.body ?? {})) ?? null };
};

const INSIDE = {
  memory,
  renew,
  loop,
  queries,
  accounts: makeAccounts,
  book,
  desk: fillDesk,
  evaluation,
};

function handlersOf({ strapi }) {
  const entries = Object.entries(INSIDE).map(([name, work]) => [name, answering(strapi, work)]);
  return { nothing, stock: stockOf(strapi), ...Object.fromEntries(entries) };
}

const route = (method) => (name) => ({
  method,
  path: `/${name}`,
  handler: `bench.${name}`,
  config: { auth: false },
});

module.exports = {
  register: watchLoop,
  contentTypes: { card: { schema: card } },
  services: { card: factories.createCoreService('plugin::bench.card') },
  controllers: { bench: handlersOf },
  routes: {
    'content-api': {
      type: 'content-api',
      routes: [
        ...['nothing', 'stock'].map(route('GET')),
        ...Object.keys(INSIDE).map(route('POST')),
      ],
    },
  },
};
