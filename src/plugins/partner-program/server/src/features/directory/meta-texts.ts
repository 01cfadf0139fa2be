import { paginationMeta } from '../../platform/http/contracts';
import type { Language } from '../../platform/languages';
import type { ByteWriter } from './byte-writer';
import type { DirectoryQuery } from './directory.contracts';
import type { Facets } from './filter';
import type { Dictionary, Names } from './names';

/** Values of one filter, up to the count that each gets in an answer. */
type Values = readonly Buffer[];

interface Texts {
  readonly category: Values;
  readonly industry: Values;
  readonly region: Values;
  readonly city: Values;
}

const LISTS = ['category', 'industry', 'region', 'city'] as const;

/** The list's `meta`: pages, and for each filter its values with counts; empty ones are left out. */
export class MetaTexts {
  readonly #texts: Partial<Record<Language, Texts>> = {};

  constructor(private readonly names: Names) {}

  write(
    writer: ByteWriter,
    facets: Facets,
    { page, pageSize }: DirectoryQuery,
    total: number,
    language: Language,
  ): void {
    const texts = (this.#texts[language] ??= this.#make(language));
    const pages = JSON.stringify(paginationMeta(page, pageSize, total));
    writer.ascii(pages.slice(0, -1)).ascii(',"facets":{');
    for (const name of LISTS) {
      writer.ascii(`"${name}":[`);
      writeValues(writer, texts[name], facets[name]);
      writer.ascii('],');
    }
    const marks = Object.entries(facets.competence).map(([value, count]) => ({ value, count }));
    writer.ascii(`"competence":${JSON.stringify(marks)}}}`);
  }

  #make(language: Language): Texts {
    const valuesOf = ({ rows }: Dictionary): Buffer[] =>
      rows.map((row) => {
        const whole = JSON.stringify({ value: row.code, name: row[language], count: 0 });
        return Buffer.from(whole.slice(0, -'0}'.length));
      });
    const { categories, industries, regions, cities } = this.names;
    return {
      category: valuesOf(categories),
      industry: valuesOf(industries),
      region: valuesOf(regions),
      city: valuesOf(cities),
    };
  }
}

function writeValues(writer: ByteWriter, values: Values, counts: readonly number[]): void {
  let between = '';
  values.forEach((value, place) => {
    const count = counts[place] ?? 0;
    if (count === 0) return;
    writer.ascii(between).bytes(value).ascii(`${count}}`);
    between = ',';
  });
}
