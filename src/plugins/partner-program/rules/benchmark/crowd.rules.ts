import type { Entry, Reason, Tally, Threshold } from './benchmark';

/** Partners taken together, and who of them gave most. */
export interface Crowd extends Tally {
  readonly partners: number;
  /** The two that gave most, the first one first. */
  readonly largest: readonly { readonly partner: number; readonly count: number }[];
}

/** The entries stand by partner. */
export function crowdOf(entries: readonly Entry[]): Crowd {
  let [sum, count, partners] = [0, 0, 0];
  const largest: { partner: number; count: number }[] = [];
  for (let at = 0; at < entries.length;) {
    const { partner } = entries[at] as Entry;
    let own = 0;
    for (; entries[at]?.partner === partner; at += 1) {
      own += entries[at]?.count ?? 0;
      sum += entries[at]?.sum ?? 0;
    }
    count += own;
    partners += 1;
    if (own <= (largest[1]?.count ?? 0)) continue;
    largest.push({ partner, count: own });
    largest.sort((a, b) => b.count - a.count).splice(2);
  }
  return { sum, count, partners, largest };
}

/** The crowd without one partner, of which these are the entries in it. */
export function without(crowd: Crowd, partner: number, own: readonly Entry[]): Crowd {
  if (own.length === 0) return crowd;
  return {
    sum: crowd.sum - own.reduce((all, one) => all + one.sum, 0),
    count: crowd.count - own.reduce((all, one) => all + one.count, 0),
    partners: crowd.partners - 1,
    largest: crowd.largest.filter((one) => one.partner !== partner),
  };
}

/** Q-benchmark: whether there are enough of them and nobody stands out; else why not. */
export function lackOf(crowd: Crowd, { partners, answers, share }: Threshold): Reason | null {
  const { count, largest } = crowd;
  if (crowd.partners < partners) return 'few-partners';
  if (count < answers) return 'few-answers';
  return (largest[0]?.count ?? 0) * 100 > count * share ? 'dominated' : null;
}
