/** Chance that comes out the same at every run: demo data must not differ between two loads. */
export interface Random {
  /** From `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True so many times out of a hundred. */
  percent(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

/** A generator whose numbers follow from the name alone (mulberry32). */
export function randomOf(name: string): Random {
  const next = mulberry32(hash(name));
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    percent: (share) => next() * 100 < share,
    pick: (list) => at(list, whole(0, list.length - 1)),
    shuffled: (list) => {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i -= 1) {
        const j = whole(0, i);
        [copy[i], copy[j]] = [at(copy, j), at(copy, i)];
      }
      return copy;
    },
  };
}

/** The item at that place; a list of the demo that is too short is a mistake in it. */
export function at<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new RangeError(`No item ${place} in a list of ${list.length}`);
  return item;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
