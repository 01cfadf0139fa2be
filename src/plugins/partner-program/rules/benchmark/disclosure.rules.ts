import type { Contribution, Figure, Group, Reason, Threshold } from './benchmark';

const [LEAST, MOST] = [1, 5];

/**
 * Q-benchmark: the average of the nearest area whose figure tells about nobody; else why the widest
 * has none. `groups` stand from the nearest to the widest.
 */
export function decideFigure(groups: readonly Group[], threshold: Threshold): Figure {
  let reason: Reason = 'few-partners';
  for (const { area, others, complement } of groups) {
    const told = toldBy(others, complement, threshold);
    if (told === null) {
      return { area, tenths: tenthsOf(others), partners: heard(others).length };
    }
    reason = told;
  }
  return { area: null, reason };
}

/** Why the figure of these would tell about somebody; null: it tells about nobody. */
function toldBy(
  others: readonly Contribution[],
  complement: readonly Contribution[],
  threshold: Threshold,
): Reason | null {
  const own = crowdOf(others, threshold);
  if (own !== null) return own;
  // Of a wider area's figure and this one the difference could be taken.
  if (heard(complement).length > 0 && crowdOf(complement, threshold) !== null) return 'complement';
  const narrow = heard(others).some((one) => widthOf(one, others) * 100 < threshold.width);
  return narrow ? 'narrow' : null;
}

/** Whether there are enough of them, and nobody stands out. */
function crowdOf(
  group: readonly Contribution[],
  { partners, answers, share }: Threshold,
): Reason | null {
  const total = countOf(group);
  if (heard(group).length < partners) return 'few-partners';
  if (total < answers) return 'few-answers';
  return group.some(({ count }) => count * 100 > total * share) ? 'dominated' : null;
}

/**
 * How wide the interval of a partner's averages is that agree with the figure, for somebody who knows
 * how many answers everybody has, but none of them.
 */
export function widthOf({ count }: Contribution, group: readonly Contribution[]): number {
  const total = countOf(group);
  const rest = total - count;
  const shown = tenthsOf(group);
  // The whole sums that are rounded to what is shown.
  const lowest = Math.ceil(((2 * shown - 1) * total) / 20);
  const highest = Math.ceil(((2 * shown + 1) * total) / 20) - 1;
  const least = Math.max(count * LEAST, lowest - rest * MOST);
  const most = Math.min(count * MOST, highest - rest * LEAST);
  return (most - least) / count;
}

/** The average in tenths, half up. */
export function tenthsOf(group: readonly Contribution[]): number {
  const sum = group.reduce((all, one) => all + one.sum, 0);
  const total = countOf(group);
  return Math.floor((sum * 20 + total) / (total * 2));
}

function heard(group: readonly Contribution[]): readonly Contribution[] {
  return group.filter(({ count }) => count > 0);
}

function countOf(group: readonly Contribution[]): number {
  return group.reduce((all, { count }) => all + count, 0);
}
