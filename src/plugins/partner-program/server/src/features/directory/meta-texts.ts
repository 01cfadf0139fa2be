import { paginationMeta } from '../../platform/http/contracts';
import type { Language } from '../../platform/languages';
import type { ByteWriter } from './byte-writer';
import type { DirectoryQuery } from './directory.contracts';
import type { Facets, Filter } from './filter';
import { COMPETENCE_MARKS, MARK_NAMES } from './marks';
import type { Dictionary, Names } from './names';

/** Values of one filter, up to the count that each gets in an answer. */
type Values = readonly Buffer[];

interface Texts {
  readonly category: Values;
  readonly industry: Values;
  readonly region: Values;
  readonly city: Values;
  readonly competence: Values;
}

const LISTS = [
  ['category', 'categories'],
  ['industry', 'industries'],
  ['region', 'regions'],
  ['city', 'cities'],
] as const;

/** There are two of them, and both are told always. */
const ALL_MARKS: ReadonlySet<number> = new Set(COMPETENCE_MARKS.keys());

/**
 * The list's `meta`: pages, and for each filter its values with counts. Empty values are left out
 * unless they are chosen: a site draws its ticks from what it is told.
 */
export class MetaTexts {
  readonly #texts: Partial<Record<Language, Texts>> = {};

  constructor(private readonly names: Names) {}

  write(
    writer: ByteWriter,
    facets: Facets,
    filter: Filter,
    { page, pageSize }: DirectoryQuery,
    total: number,
    language: Language,
  ): void {
    const texts = (this.#texts[language] ??= this.#make(language));
    const pages = JSON.stringify(paginationMeta(page, pageSize, total));
    writer.ascii(pages.slice(0, -1)).ascii(',"facets":{');
    for (const [name, chosen] of LISTS) {
      writer.ascii(`"${name}":[`);
      writeValues(writer, texts[name], facets[name], filter[chosen]);
      writer.ascii('],');
    }
    const marks = COMPETENCE_MARKS.map((mark) => facets.competence[mark]);
    writer.ascii('"competence":[');
    writeValues(writer, texts.competence, marks, ALL_MARKS);
    writer.ascii(']}}');
  }

  #make(language: Language): Texts {
    const valuesOf = ({ rows }: Dictionary): Values =>
      rows.map((row) => valueOf(row.code, row[language]));
    const { categories, industries, regions, cities } = this.names;
    return {
      category: valuesOf(categories),
      industry: valuesOf(industries),
      region: valuesOf(regions),
      city: valuesOf(cities),
      competence: COMPETENCE_MARKS.map((mark) => valueOf(mark, MARK_NAMES[mark][language])),
    };
  }
}

function valueOf(value: string, name: string): Buffer {
  const whole = JSON.stringify({ value, name, count: 0 });
  return Buffer.from(whole.slice(0, -'0}'.length));
}

function writeValues(
  writer: ByteWriter,
  values: Values,
  counts: readonly number[],
  chosen: ReadonlySet<number>,
): void {
  let between = '';
  values.forEach((value, place) => {
    const count = counts[place] ?? 0;
    if (count === 0 && !chosen.has(place)) return;
    writer.ascii(between).bytes(value).ascii(`${count}}`);
    between = ',';
  });
}
