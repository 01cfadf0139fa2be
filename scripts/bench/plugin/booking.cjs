const { product } = require('./product.cjs');

const ACTIVITY = 'enterprise-project';
let made = 0;
let recorded;

const newCause = () => `bench-${process.pid}-${(made += 1)}`;

/** One booking as the product makes it, in a unit of work of its own. */
async function byUseCase(strapi, partnerId, on) {
  const { bookActivity } = product('features/points/index.js');
  const { inUnit } = product('platform/unit-of-work.js');
  const cause = { kind: 'bench', id: newCause() };
  const booked = await inUnit(strapi, { kind: 'system', id: null }, (unit) =>
    bookActivity(unit, { partnerId, code: ACTIVITY, on, from: on, cause }),
  );
  if (!booked.ok || !booked.value.entry) throw new Error(JSON.stringify(booked));
  return { cause: cause.id, entry: booked.value.entry };
}

/** Writes down the statements of one booking, with what is different in the next. */
async function record(strapi, partnerId, on) {
  const statements = [];
  const hear = ({ sql, bindings, __knexTxId: transaction }) =>
    transaction && statements.push({ sql, bindings: bindings ?? [] });
  const { client } = strapi.db.connection;
  client.on('query', hear);
  const { cause, entry } = await byUseCase(strapi, partnerId, on);
  client.removeListener('query', hear);
  return { statements, cause, entry, partnerId };
}

/** The same statements, one after another on a connection of the same pool, and nothing else. */
async function byHand(strapi, partnerId) {
  const { client } = strapi.db.connection;
  const connection = await client.acquireConnection();
  const fresh = new Map([
    [recorded.cause, newCause()],
    [recorded.entry, `b${newCause().replaceAll('-', '')}`],
    [recorded.partnerId, partnerId],
  ]);
  try {
    for (const { sql, bindings } of recorded.statements) {
      const values = bindings.map((value) => fresh.get(value) ?? value);
      await connection.query({ text: sql, values });
    }
  } finally {
    await client.releaseConnection(connection);
  }
}

/** So many bookings over these partners, so many at once. @returns milliseconds and statements */
exports.book = async (strapi, { how, bookings, atOnce, partners, on }) => {
  recorded ??= await record(strapi, partners[0], on);
  const one = how === 'use-case' ? byUseCase : byHand;
  const cpu = process.cpuUsage();
  const since = process.hrtime.bigint();
  let left = bookings;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await one(strapi, partners[left % partners.length], on);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const ms = Number(process.hrtime.bigint() - since) / 1e6;
  const { user, system } = process.cpuUsage(cpu);
  const statements = recorded.statements.map(({ sql }) => sql);
  return { ms, cpuMs: (user + system) / 1e3, statements };
};
