/** A set of places in a list, one bit each: thousands are met and counted in microseconds. */
export class Bits {
  readonly words: Uint32Array;

  constructor(size: number, words?: Uint32Array) {
    this.words = words ?? new Uint32Array((size + 31) >>> 5);
  }

  /** The first `count` of `size` places. */
  static first(count: number, size: number): Bits {
    const bits = new Bits(size);
    const full = count >>> 5;
    bits.words.fill(0xffffffff, 0, full);
    if (count % 32 > 0) bits.words[full] = 2 ** (count % 32) - 1;
    return bits;
  }

  copy(): Bits {
    return new Bits(0, this.words.slice());
  }

  /** A set of the same size without anything in it. */
  emptied(): Bits {
    return new Bits(0, new Uint32Array(this.words.length));
  }

  remove(place: number): void {
    const word = place >>> 5;
    this.words[word] = (this.words[word] ?? 0) & ~(1 << (place & 31));
  }

  add(place: number): void {
    const word = place >>> 5;
    this.words[word] = (this.words[word] ?? 0) | (1 << (place & 31));
  }

  has(place: number): boolean {
    return (((this.words[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  }

  /** Keeps what the other has too. */
  meet(other: Bits): this {
    const mine = this.words;
    const theirs = other.words;
    for (let i = 0; i < mine.length; i += 1) mine[i] = (mine[i] ?? 0) & (theirs[i] ?? 0);
    return this;
  }

  /** Takes in what the other has. */
  join(other: Bits): this {
    const mine = this.words;
    const theirs = other.words;
    for (let i = 0; i < mine.length; i += 1) mine[i] = (mine[i] ?? 0) | (theirs[i] ?? 0);
    return this;
  }

  get count(): number {
    return this.countWith(this);
  }

  /** How many places both have. */
  countWith(other: Bits): number {
    const mine = this.words;
    const theirs = other.words;
    let sum = 0;
    for (let i = 0; i < mine.length; i += 1) sum += ones((mine[i] ?? 0) & (theirs[i] ?? 0));
    return sum;
  }

  /** How many places of this set any of the others has. */
  countAny(others: readonly Bits[]): number {
    const mine = this.words;
    const theirs = others.map(({ words }) => words);
    let sum = 0;
    for (let i = 0; i < mine.length; i += 1) {
      const word = mine[i] ?? 0;
      if (word === 0) continue;
      let any = 0;
      for (let set = 0; set < theirs.length; set += 1) any |= theirs[set]?.[i] ?? 0;
      sum += ones(word & any);
    }
    return sum;
  }

  /** Every place, in order; stops when told `false`. */
  each(visit: (place: number) => boolean | void): void {
    for (let i = 0; i < this.words.length; i += 1) {
      for (let word = this.words[i] ?? 0; word !== 0; word &= word - 1) {
        if (visit(i * 32 + 31 - Math.clz32(word & -word)) === false) return;
      }
    }
  }
}

/** Bits set in a word, counted in parallel pairs, fours and bytes. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
