import { percent, perSecond, row } from '../rows.mjs';
import { alternate, medianOf, ratio } from '../stats.mjs';
import { dayAgo } from '../data/days.mjs';

const AT_ONCE = 8;
const TARGET = 0.5;
/** The first partners hold the advanced level: see data/partners.mjs. */
const HOLDERS = Array.from({ length: 19 }, (_, i) => i + 2);

/** A booking through the use case beside its own statements, sent by hand on the same pool. */
export async function measureBooking({ large, effort }) {
  const { bookings, runs } = effort;
  const book = async (how, count = bookings) => {
    const plan = { how, bookings: count, atOnce: AT_ONCE, partners: HOLDERS, on: dayAgo(0) };
    const { ms, cpuMs, statements } = await large.bench('book', plan);
    return { perSecond: count / (ms / 1000), cpu: cpuMs / count, statements };
  };
  await book('use-case');
  await book('by-hand');
  const { ours, hand } = await alternate(runs, {
    ours: () => book('use-case'),
    hand: () => book('by-hand'),
  });
  const share = ratio(ours, hand, 'perSecond');
  const { statements } = ours[0];
  return [
    row('a cause booked through the use case', perSecond(medianOf(ours, 'perSecond')), {
      beside: `${perSecond(medianOf(hand, 'perSecond'))} by hand`,
      ratio: percent(share),
      target: `≥ ${percent(TARGET)}`,
      met: share >= TARGET,
    }),
    row('  statements, begin and commit included', String(statements.length)),
    row('  processor time of one', `${medianOf(ours, 'cpu').toFixed(2)} ms`, {
      beside: `${medianOf(hand, 'cpu').toFixed(2)} ms by hand`,
    }),
  ];
}
