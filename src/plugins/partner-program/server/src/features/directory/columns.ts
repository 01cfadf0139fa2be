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
  readonly regionCount: number;
  readonly cityCount: number;
  /** The region that each city lies in. */
  readonly regionOfCity: readonly number[];
  readonly kkv: Bits;
  readonly qualityProgramme: Bits;
  readonly categories: readonly Bits[];
  readonly industries: readonly Bits[];
  /** Cards with a project that is of this category and, the same project, of this industry. */
  readonly pairs: readonly (readonly Bits[])[];
}

/** Turns cards into columns, in their order; the first `listed` are those of the KKV list. */
export function columnsOf(cards: readonly Card[], listed: number, names: Names): Columns {
  const size = cards.length;
  const bits = (count: number): Bits[] => Array.from({ length: count }, () => new Bits(size));
  const industryCount = names.industries.rows.length;
  const columns: Columns = {
    listed: Bits.first(listed, size),
    everybody: Bits.first(size, size),
    regions: new Int32Array(size),
    cities: new Int32Array(size),
    regionCount: names.regions.rows.length,
    cityCount: names.cities.rows.length,
    regionOfCity: names.cities.rows.map(({ region }) => names.regions.placeOf(region)),
    kkv: new Bits(size),
    qualityProgramme: new Bits(size),
    categories: bits(names.categories.rows.length),
    industries: bits(industryCount),
    pairs: names.categories.rows.map(() => bits(industryCount)),
  };
  for (let place = 0; place < size; place += 1) enter(columns, cards[place], place);
  return columns;
}

/** The same columns with other cards at these places, all of which stay where they are listed. */
export function columnsWith(before: Columns, fresh: ReadonlyMap<number, Card>): Columns {
  const copies = (list: readonly Bits[]): Bits[] => list.map((bits) => bits.copy());
  const columns: Columns = {
    ...before,
    regions: before.regions.slice(),
    cities: before.cities.slice(),
    kkv: before.kkv.copy(),
    qualityProgramme: before.qualityProgramme.copy(),
    categories: copies(before.categories),
    industries: copies(before.industries),
    pairs: before.pairs.map(copies),
  };
  const { kkv, qualityProgramme, categories, industries, pairs } = columns;
  const all = [kkv, qualityProgramme, ...categories, ...industries, ...pairs.flat()];
  for (const [place, card] of fresh) {
    for (const bits of all) bits.remove(place);
    enter(columns, card, place);
  }
  return columns;
}

function enter(columns: Columns, card: Card | undefined, place: number): void {
  if (!card) return;
  columns.regions[place] = card.region;
  columns.cities[place] = card.city;
  if (card.level) columns.kkv.add(place);
  if (card.qualityProgramme) columns.qualityProgramme.add(place);
  for (const { category, industry } of card.tags) {
    columns.categories[category]?.add(place);
    columns.industries[industry]?.add(place);
    columns.pairs[category]?.[industry]?.add(place);
  }
}
