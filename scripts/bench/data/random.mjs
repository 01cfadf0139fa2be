/** Numbers that are the same in every run: what is measured must not depend on luck. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(next() * n);
  const letters = () =>
    below(36 ** 6)
      .toString(36)
      .padStart(6, '0');
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    /** The first of the list most often, the n-th n times more seldom. */
    pickZipf: (list) => list[Math.min(list.length - 1, Math.floor(list.length ** next()) - 1)],
    documentId: () => letters() + letters() + letters() + letters(),
  };
}

/** Shares `total` out by a power law: few have much. Adds up exactly; everybody has `least`. */
export function powerShares(total, count, { exponent = 0.7, shift = 12, least = 1 } = {}) {
  const weights = Array.from({ length: count }, (_, i) => (i + shift) ** -exponent);
  const sum = weights.reduce((a, b) => a + b, 0);
  const free = total - least * count;
  const shares = weights.map((weight) => least + Math.floor((free * weight) / sum));
  let rest = total - shares.reduce((a, b) => a + b, 0);
  for (let i = 0; rest > 0; i = (i + 1) % count, rest -= 1) shares[i] += 1;
  return shares;
}

/** In no order at all, but always the same. */
export function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}
