import { foldForSearch } from '../../../../rules/shared/text';
import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { answerOf, type CachedAnswer } from '../../platform/http/cached-answer';
import type { Language } from '../../platform/languages';
import { listMetaOf } from './answers';
import type { Bits } from './bits';
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

/** The answer's JSON: its cards are texts already. */
function compute(
  snapshot: Snapshot,
  query: DirectoryQuery,
  filter: Filter,
  language: Language,
): string {
  const { found, facets } = select(snapshot.columns, filter, snapshot.withWord);
  const cards = pageOf(found, query).map((place) => textAt(snapshot, place, language));
  const meta = listMetaOf(snapshot.names, facets, query, found.count, language);
  return `{"data":[${cards.join(',')}],"meta":${JSON.stringify(meta)}}`;
}

function textAt(snapshot: Snapshot, place: number, language: Language): string {
  const card = snapshot.cards[place];
  if (!card) throw new Error(`No card at ${place}`);
  return snapshot.texts.of(card, rankAt(snapshot, place), language);
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
