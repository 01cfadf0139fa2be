export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of one figure over many runs. */
export const medianOf = (runs, figure) => median(runs.map((run) => run[figure]));

/**
 * Runs every side once, and again, so many times: whatever else the machine does hits all of them.
 * @returns the runs of each side
 */
export async function alternate(times, sides) {
  const seen = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (let run = 0; run < times; run += 1) {
    for (const [name, side] of Object.entries(sides)) seen[name].push(await side(run));
  }
  return seen;
}

/** The median of the ratios of runs that stood side by side. */
export function ratio(mine, theirs, figure) {
  return median(mine.map((run, i) => run[figure] / theirs[i][figure]));
}
