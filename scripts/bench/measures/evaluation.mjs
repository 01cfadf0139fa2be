import { ms, row, times } from '../rows.mjs';
import { median } from '../stats.mjs';
import { watched } from './watched.mjs';

/** A hundred keys of every partner. */
const KEYS_OF_PARTNER = 100;
const MOST = 2;
const MOST_MB = 100;

/** The evaluation of a month beside the plain SQL aggregate of its figures, month after month. */
export async function measureEvaluation({ large, sizes, effort }) {
  const { partners } = sizes.large;
  const keys = partners * KEYS_OF_PARTNER;
  const step = (name, plan) => large.bench('evaluation', { step: name, ...plan });
  await step('fill', { keys });
  const [first, ...months] = lastMonths(effort.runs + 1);
  // In the first month most marks are given; it warms up what the others are measured on.
  const beginning = await step('evaluate', { month: first });
  await step('bare', { month: first });
  const seen = [];
  for (const month of months) seen.push(await oneMonth(large, step, month));
  const ours = median(seen.map(({ evaluated }) => evaluated));
  const bare = median(seen.map(({ aggregate }) => aggregate));
  const growth = Math.max(...seen.map((one) => one.growth));
  const size = `${partners.toLocaleString('en')} partners, ${keys.toLocaleString('en')} keys`;
  return [
    row(`the evaluation of a month, ${size}`, ms(ours), {
      beside: `${ms(bare)} the bare SQL aggregate`,
      ratio: times(ours / bare),
      target: `≤ × ${MOST}`,
      met: ours / bare <= MOST,
    }),
    row('  memory grew by', `${growth} MB`, {
      target: `≤ ${MOST_MB} MB`,
      met: growth <= MOST_MB,
    }),
    row(`  the first: ${beginning.gained.toLocaleString('en')} marks given`, ms(beginning.ms)),
  ];
}

async function oneMonth(large, step, month) {
  const { ms: aggregate } = await step('bare', { month });
  let evaluated = 0;
  const { growth } = await watched(large, async () => {
    ({ ms: evaluated } = await step('evaluate', { month }));
  });
  return { aggregate, evaluated, growth };
}

/** The last so many months, this one included, each by its first day; oldest first. */
function lastMonths(count) {
  const [year, month] = new Date().toISOString().split('-').map(Number);
  return Array.from({ length: count }, (_, i) => {
    const at = new Date(Date.UTC(year, month - count + i, 1));
    return at.toISOString().slice(0, 10);
  });
}
