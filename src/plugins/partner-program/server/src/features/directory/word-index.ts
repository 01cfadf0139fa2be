import { breathe } from '../../platform/breathe';

/** A text somebody may look for words in. */
export interface Searchable {
  readonly id: number;
  /** Folded: words with one space between. */
  readonly haystack: string;
}

const AT_A_TIME = 200;

/**
 * Which texts hold a word, or a part of one. A word typed has no space in it, so it lies within one
 * word of a text: it is enough to look through the different words, which are few.
 */
export class WordIndex {
  /** All different words, each after a line break. */
  readonly #vocabulary: string;
  readonly #starts: Uint32Array;
  /** Slots of the texts that hold word w: `#slots` from `#ends[w - 1]` to `#ends[w]`. */
  readonly #slots: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #slotOf = new Map<number, number>();

  private constructor(
    private readonly texts: readonly Searchable[],
    found: ReadonlyMap<string, readonly number[]>,
  ) {
    texts.forEach(({ id }, slot) => this.#slotOf.set(id, slot));
    this.#vocabulary = [...found.keys()].map((word) => `\n${word}`).join('');
    this.#starts = sums([...found.keys()].map((word) => word.length + 1));
    this.#slots = Uint32Array.from([...found.values()].flat());
    this.#ends = sums([...found.values()].map((slots) => slots.length));
  }

  static async build(texts: readonly Searchable[]): Promise<WordIndex> {
    const found = new Map<string, number[]>();
    for (const [slot, { haystack }] of texts.entries()) {
      if (slot % AT_A_TIME === 0) await breathe();
      for (const word of new Set(haystack.split(' '))) {
        const slots = found.get(word);
        if (slots) slots.push(slot);
        else found.set(word, [slot]);
      }
    }
    return new WordIndex(texts, found);
  }

  get size(): number {
    return this.texts.length;
  }

  /** Where the index keeps this very text; undefined when it keeps another or none of that id. */
  slotOf({ id, haystack }: Searchable): number | undefined {
    const slot = this.#slotOf.get(id);
    return slot !== undefined && this.texts[slot]?.haystack === haystack ? slot : undefined;
  }

  /** Tells the slot of every text that holds the word; one may be told more than once. */
  find(word: string, tell: (slot: number) => void): void {
    let place = 0;
    for (let at = this.#vocabulary.indexOf(word); at >= 0;) {
      while ((this.#starts[place] ?? Infinity) <= at) place += 1;
      const end = this.#ends[place] ?? 0;
      for (let i = place === 0 ? 0 : (this.#ends[place - 1] ?? 0); i < end; i += 1) {
        tell(this.#slots[i] ?? 0);
      }
      at = this.#vocabulary.indexOf(word, this.#starts[place] ?? Infinity);
    }
  }
}

/** Running totals. */
function sums(lengths: readonly number[]): Uint32Array {
  let total = 0;
  return Uint32Array.from(lengths, (length) => (total += length));
}
