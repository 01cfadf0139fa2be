import { Bits } from './bits';
import type { Card } from './model';
import type { WordIndex } from './word-index';

const MOST_LATE = 500;
const MOST_WORDS = 1_000;

export interface Finder {
  /** The places of the cards that hold a word, or a part of one. */
  readonly find: (word: string) => Bits;
  /** So many texts came after the index was made that it should be made anew. */
  readonly tooLate: boolean;
}

/** Looks words up in the index, and in the texts that came after it was made. */
export function finderOf(cards: readonly Card[], index: WordIndex): Finder {
  const placeOf = new Int32Array(index.size).fill(-1);
  const late: number[] = [];
  cards.forEach((card, place) => {
    const slot = index.slotOf(card);
    if (slot === undefined) late.push(place);
    else placeOf[slot] = place;
  });
  const look = (word: string): Bits => {
    const bits = new Bits(cards.length);
    index.find(word, (slot) => {
      const place = placeOf[slot] ?? -1;
      if (place >= 0) bits.add(place);
    });
    for (const place of late) if (cards[place]?.haystack.includes(word)) bits.add(place);
    return bits;
  };
  return { find: remembering(look), tooLate: late.length > MOST_LATE };
}

/** Pages of one search, and words typed letter by letter, ask for the same words again. */
function remembering(look: (word: string) => Bits): (word: string) => Bits {
  const found = new Map<string, Bits>();
  return (word) => {
    const bits = found.get(word) ?? look(word);
    if (found.size >= MOST_WORDS) found.clear();
    found.set(word, bits);
    return bits;
  };
}
