import { foldForSearch } from '../../../../rules/shared/text';
import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { answerOf, type CachedAnswer } from '../../platform/http/cached-answer';
import type { Language } from '../../platform/languages';
import type { Bits } from './bits';
import { ByteWriter } from './byte-writer';
import type { DirectoryQuery } from './directory.contracts';
import { select, type Filter } from './filter';
import type { Dictionary } from './names';
import { rankAt, type Snapshot } from './snapshot';

/** What an answer is kept under: the same for all wordings of a query. */
export function keyOfList(query: DirectoryQuery, language: Language): string {
  return JSON.stringify([language, { ...query, locale: undefined }]);
}

/**
 * K6.2: the answer to a query, made once for each snapshot. Refuses with `directory.unknown-value`
 * when a filter names no value of its dictionary.
 */
export function listAnswer(
  snapshot: Snapshot,
  query: DirectoryQuery,
  language: Language,
  key = keyOfList(query, language),
): Decision<CachedAnswer> {
  const made = snapshot.answers.get(key);
  if (made) return accept(made);
  const filter = filterOf(snapshot, query);
  if (!filter.ok) return filter;
  const answer = answerOf(compute(snapshot, query, filter.value, language));
  snapshot.answers.set(key, answer);
  return accept(answer);
}

// An answer is put together without a pause: one writer serves all.
const writer = new ByteWriter();

/** The answer's JSON: its cards and the values of filters are bytes already. */
function compute(
  snapshot: Snapshot,
  query: DirectoryQuery,
  filter: Filter,
  language: Language,
): Buffer {
  const { texts, metaTexts, columns, cards, withWord } = snapshot;
  const { found, facets } = select(columns, filter, withWord);
  writer.begin().ascii('{"data":[');
  pageOf(found, query).forEach((place, i) => {
    const card = cards[place];
    if (!card) throw new Error(`No card at ${place}`);
    if (i > 0) writer.ascii(',');
    texts.write(writer, card, rankAt(snapshot, place), language);
  });
  writer.ascii('],"meta":');
  metaTexts.write(writer, facets, filter, query, found.count, language);
  return writer.ascii('}').end();
}

/** The places on the page asked for. */
function pageOf(found: Bits, { page, pageSize }: DirectoryQuery): number[] {
  const places: number[] = [];
  let toSkip = (page - 1) * pageSize;
  found.each((place) => {
    if (toSkip > 0) toSkip -= 1;
    else places.push(place);
    return places.length < pageSize;
  });
  return places;
}

function filterOf({ names }: Snapshot, query: DirectoryQuery): Decision<Filter> {
  const unknown: string[] = [];
  const places = (dictionary: Dictionary, codes: readonly string[]): Set<number> => {
    unknown.push(...codes.filter((code) => dictionary.placeOf(code) < 0));
    return new Set(codes.map((code) => dictionary.placeOf(code)));
  };
  const filter: Filter = {
    list: query.list,
    categories: places(names.categories, query.category),
    industries: places(names.industries, query.industry),
    regions: places(names.regions, query.region),
    cities: places(names.cities, query.city),
    competences: new Set(query.competence),
    words: new Set(
      foldForSearch(query.q ?? '')
        .split(' ')
        .filter(Boolean),
    ),
  };
  return unknown.length > 0
    ? refuse('directory.unknown-value', { values: unknown })
    : accept(filter);
}
