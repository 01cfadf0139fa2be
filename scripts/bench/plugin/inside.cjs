const { monitorEventLoopDelay } = require('node:perf_hooks');
const { setTimeout: wait } = require('node:timers/promises');
const { product } = require('./product.cjs');

const delay = monitorEventLoopDelay({ resolution: 1 });
let heard = [];

/** From the first moment on: the longest block of the start is wanted too. */
const watchLoop = () => void delay.enable();

/** What blocked the event loop since the last time, and whether to look on. */
async function loop(_strapi, { on = false }) {
  // A block that is going on ends in the histogram only with the next tick.
  await wait(5);
  const found = { longestMs: delay.max / 1e6, p99Ms: delay.percentile(99) / 1e6 };
  delay.disable();
  delay.reset();
  if (on) delay.enable();
  return found;
}

/** A change of these partners, or of what concerns everybody, and the directory renewed by it. */
async function renew(strapi, { partners = [1], everybody = false }) {
  const { directoryOf } = product('features/directory/index.js');
  const change = { updated_at: new Date() };
  const db = strapi.db.connection;
  if (everybody) await db('pp_cities').where({ id: 1 }).update(change);
  else await db('pp_partners').whereIn('id', partners).update(change);
  const directory = directoryOf(strapi);
  const cpu = process.cpuUsage();
  const since = process.hrtime.bigint();
  await directory.catchUp();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: Number(process.hrtime.bigint() - since) / 1e6, cpuMs: (user + system) / 1e3 };
}

/** After a full collection, where the server was started so that one can be asked for. */
async function memory(_strapi, { collect = false }) {
  if (collect) globalThis.gc?.();
  return process.memoryUsage();
}

const hear = ({ sql }) => heard.push(sql);

/** Begins to write down what is asked of the database, or ends and tells it. */
async function queries(strapi, { on }) {
  const knex = strapi.db.connection;
  knex.client.removeListener('query', hear);
  const told = heard;
  heard = [];
  if (on) knex.client.on('query', hear);
  return told;
}

module.exports = { watchLoop, renew, memory, loop, queries };
