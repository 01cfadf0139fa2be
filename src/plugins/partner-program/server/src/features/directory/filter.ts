import { Bits } from './bits';
import type { Columns } from './columns';
import type { CompetenceMark } from './marks';

/** A query in places of dictionaries; empty sets filter nothing. */
export interface Filter {
  readonly list: 'kkv' | 'all';
  readonly categories: ReadonlySet<number>;
  readonly industries: ReadonlySet<number>;
  readonly regions: ReadonlySet<number>;
  readonly cities: ReadonlySet<number>;
  readonly competences: ReadonlySet<CompetenceMark>;
  /** Folded words; each must be found. */
  readonly words: ReadonlySet<string>;
}

/** How many partners each value of each filter would leave, without that filter itself. */
export interface Facets {
  readonly category: readonly number[];
  readonly industry: readonly number[];
  readonly region: readonly number[];
  readonly city: readonly number[];
  readonly competence: Readonly<Record<CompetenceMark, number>>;
}

/** What each filter keeps; undefined: everybody. */
interface Kept {
  readonly region: Bits | undefined;
  readonly city: Bits | undefined;
  readonly competence: Bits | undefined;
  readonly projects: Bits | undefined;
}

/** K6.2: the places a query keeps, and the counts beside its filters. */
export function select(
  columns: Columns,
  filter: Filter,
  withWord: (word: string) => Bits,
): { found: Bits; facets: Facets } {
  const base = (filter.list === 'kkv' ? columns.listed : columns.everybody).copy();
  for (const word of filter.words) base.meet(withWord(word));
  const kept: Kept = {
    region: oneOf(columns.regions, filter.regions),
    city: oneOf(columns.cities, filter.cities),
    competence: marked(columns, filter.competences),
    projects: withProjects(columns, filter),
  };
  const keep = (name?: keyof Kept): Bits => {
    const bits = base.copy();
    for (const other of ['region', 'city', 'competence', 'projects'] as const) {
      if (other !== name && kept[other]) bits.meet(kept[other]);
    }
    return bits;
  };
  const found = keep();
  // Without a filter that filters nothing, all is as with it.
  const without = (name: keyof Kept): Bits => (kept[name] ? keep(name) : found);
  return { found, facets: facetsOf(columns, filter, without) };
}

function facetsOf(
  columns: Columns,
  { categories, industries }: Filter,
  without: (name: keyof Kept) => Bits,
): Facets {
  const anyProjects = without('projects');
  const anyCompetence = without('competence');
  const [anyRegion, anyCity] = [without('region'), without('city')];
  const { pairs } = columns;
  const city = tally(columns.cities, columns.cityCount, anyCity);
  return {
    city,
    region:
      anyRegion === anyCity
        ? regionsOf(city, columns)
        : tally(columns.regions, columns.regionCount, anyRegion),
    competence: {
      kkv: anyCompetence.countWith(columns.kkv),
      'quality-program': anyCompetence.countWith(columns.qualityProgramme),
    },
    category: columns.categories.map((bits, category) =>
      industries.size === 0
        ? anyProjects.countWith(bits)
        : anyProjects.countAny(sets(industries, (industry) => pairs[category]?.[industry])),
    ),
    industry: columns.industries.map((bits, industry) =>
      categories.size === 0
        ? anyProjects.countWith(bits)
        : anyProjects.countAny(sets(categories, (category) => pairs[category]?.[industry])),
    ),
  };
}

function sets(values: ReadonlySet<number>, of: (value: number) => Bits | undefined): Bits[] {
  return [...values].map(of).filter((bits) => bits !== undefined);
}

/** The places where a column has one of the values; undefined when none is asked for. */
function oneOf(column: Int32Array, values: ReadonlySet<number>): Bits | undefined {
  if (values.size === 0) return undefined;
  const bits = new Bits(column.length);
  for (let place = 0; place < column.length; place += 1) {
    if (values.has(column[place] ?? -1)) bits.add(place);
  }
  return bits;
}

function marked(columns: Columns, marks: ReadonlySet<CompetenceMark>): Bits | undefined {
  if (marks.size === 0) return undefined;
  const both = { kkv: columns.kkv, 'quality-program': columns.qualityProgramme };
  return union(
    columns.kkv,
    [...marks].map((mark) => both[mark]),
  );
}

/** K6.2 (D): values of one filter are alternatives; category and industry mean one project. */
function withProjects(columns: Columns, { categories, industries }: Filter): Bits | undefined {
  if (categories.size === 0 && industries.size === 0) return undefined;
  const { everybody, pairs } = columns;
  if (industries.size === 0)
    return union(
      everybody,
      [...categories].map((c) => columns.categories[c]),
    );
  if (categories.size === 0)
    return union(
      everybody,
      [...industries].map((i) => columns.industries[i]),
    );
  const wanted = [...categories].flatMap((c) => [...industries].map((i) => pairs[c]?.[i]));
  return union(everybody, wanted);
}

/** All of these sets together, as large as the first one. */
function union(like: Bits, sets: readonly (Bits | undefined)[]): Bits {
  const joined = like.emptied();
  for (const set of sets) if (set) joined.join(set);
  return joined;
}

/** How often each value stands at these places. */
function tally(column: Int32Array, values: number, { words }: Bits): number[] {
  const counts = new Array<number>(values).fill(0);
  for (let i = 0; i < words.length; i += 1) {
    for (let word = words[i] ?? 0; word !== 0; word &= word - 1) {
      const value = column[i * 32 + 31 - Math.clz32(word & -word)] ?? -1;
      if (value >= 0) counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** The same for regions, from the cities in them. */
function regionsOf(cities: readonly number[], { regionCount, regionOfCity }: Columns): number[] {
  const counts = new Array<number>(regionCount).fill(0);
  cities.forEach((count, city) => {
    const region = regionOfCity[city] ?? -1;
    if (region >= 0) counts[region] = (counts[region] ?? 0) + count;
  });
  return counts;
}
