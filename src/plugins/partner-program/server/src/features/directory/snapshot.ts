import type { Day } from '../../../../rules/shared/days';
import { AnswerCache } from './answer-cache';
import type { Bits } from './bits';
import { breathe } from '../../platform/breathe';
import { CardTexts } from './card-texts';
import type { Seen } from './changes.store';
import { columnsOf, type Columns } from './columns';
import { finderOf } from './finder';
import { MetaTexts } from './meta-texts';
import { ranked, type Card, type Frame } from './model';
import type { Names } from './names';
import { WordIndex } from './word-index';

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
  readonly metaTexts: MetaTexts;
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
  before?: Pick<Snapshot, 'index' | 'texts' | 'metaTexts' | 'names'>,
): Promise<Snapshot> {
  const { order: cards, listed } = ranked(unordered);
  const { names } = frame;
  await breathe();
  const columns = columnsOf(cards, listed, names);
  await breathe();
  let index = before?.index ?? (await WordIndex.build(cards));
  let finder = finderOf(cards, index);
  if (finder.tooLate) {
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
    columns,
    index,
    withWord: finder.find,
    answers: new AnswerCache(),
    texts: before?.names === names ? before.texts : new CardTexts(names),
    metaTexts: before?.names === names ? before.metaTexts : new MetaTexts(names),
  };
}
