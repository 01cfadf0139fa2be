import { Bits } from './bits';
import type { Card } from './model';
import type { Names } from './names';

/** What filters look at, of all cards in their order. Bits are places in that order. */
export interface Columns {
  /** Cards of the ККВ list: the first ones. */
  readonly listed: Bits;
  readonly everybody: Bits;
  /** Places of regions and cities in `Names`; -1 without. */
  readonly regions: Int32Array;
  readonly cities: Int32Array;
  readonly kkv: Bits;
  readonly qualityProgramme: Bits;
  readonly categories: readonly Bits[];
  readonly industries: readonly Bits[];
  /** Cards with a project that is of this category and, the same project, of this industry. */
  readonly pairs: readonly (readonly Bits[])[];
}

export function columnsOf(cards: readonly Card[], listed: number, names: Names): Columns {
  const size = cards.length;
  const bits = (count: number): Bits[] => Array.from({ length: count }, () => new Bits(size));
  const industryCount = names.industries.rows.length;
  const columns: Columns = {
    listed: Bits.first(listed, size),
    everybody: Bits.first(size, size),
    regions: Int32Array.from(cards, ({ region }) => region),
    cities: Int32Array.from(cards, ({ city }) => city),
    kkv: new Bits(size),
    qualityProgramme: new Bits(size),
    categories: bits(names.categories.rows.length),
    industries: bits(industryCount),
    pairs: names.categories.rows.map(() => bits(industryCount)),
  };
  cards.forEach((card, place) => enter(columns, card, place));
  return columns;
}

function enter(columns: Columns, card: Card, place: number): void {
  if (card.level) columns.kkv.add(place);
  if (card.qualityProgramme) columns.qualityProgramme.add(place);
  for (const { category, industry } of card.tags) {
    columns.categories[category]?.add(place);
    columns.industries[industry]?.add(place);
    columns.pairs[category]?.[industry]?.add(place);
  }
}
