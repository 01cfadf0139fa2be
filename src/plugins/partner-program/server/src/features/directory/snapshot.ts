import type { Day } from '../../../../rules/shared/days';
import { AnswerCache } from './answer-cache';
import { Bits } from './bits';
import { CardTexts } from './card-texts';
import type { Seen } from './changes.store';
import { columnsOf, type Columns } from './columns';
import { ranked, type Card, type Frame } from './model';
import type { Names } from './names';
import { WordIndex } from './word-index';

const MOST_LATE = 500;
const MOST_WORDS = 1_000;

/** The directory on a day, whole and in order. Nothing in it changes but what is made from it. */
export interface Snapshot {
  readonly day: Day;
  readonly seen: Seen;
  readonly frame: Frame;
  readonly names: Names;
  /** The ККВ list first, by rank; then the other active partners. */
  readonly cards: readonly Card[];
  /** How many of them are in the ККВ list. */
  readonly listed: number;
  readonly bySlug: ReadonlyMap<string, number>;
  readonly columns: Columns;
  readonly index: WordIndex;
  /** The places of the cards that hold a word, or a part of one. */
  withWord(word: string): Bits;
  /** Answers already made from this snapshot. */
  readonly answers: AnswerCache;
  readonly texts: CardTexts;
}

/** K6.2: the place in the unfiltered ККВ list of the card at this place, null outside it. */
export function rankAt({ listed }: Pick<Snapshot, 'listed'>, place: number): number | null {
  return place < listed ? place + 1 : null;
}

/** The same by the present slug; null also for partners without a card. */
export function rankOf(snapshot: Snapshot, slug: string): number | null {
  const place = snapshot.bySlug.get(slug);
  return place === undefined ? null : rankAt(snapshot, place);
}

/** Puts cards in order, with what questions about them need. */
export async function snapshotOf(
  frame: Frame,
  seen: Seen,
  unordered: readonly Card[],
  before?: Pick<Snapshot, 'index' | 'texts' | 'names'>,
): Promise<Snapshot> {
  const { order: cards, listed } = ranked(unordered);
  const { names } = frame;
  let index = before?.index ?? (await WordIndex.build(cards));
  let finder = finderOf(cards, index);
  if (finder.late > MOST_LATE) {
    index = await WordIndex.build(cards);
    finder = finderOf(cards, index);
  }
  return {
    day: frame.today,
    seen,
    frame,
    names,
    cards,
    listed,
    bySlug: new Map(cards.map(({ partner }, place) => [partner.slug, place])),
    columns: columnsOf(cards, listed, names),
    index,
    withWord: finder.find,
    answers: new AnswerCache(),
    texts: before?.names === names ? before.texts : new CardTexts(names),
  };
}

/** Looks words up in the index, and in the texts that came after it was made. */
function finderOf(
  cards: readonly Card[],
  index: WordIndex,
): { find: (word: string) => Bits; late: number } {
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
  return { find: remembering(look), late: late.length };
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
