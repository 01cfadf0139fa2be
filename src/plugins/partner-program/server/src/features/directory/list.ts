import { foldForSearch } from '../../../../rules/shared/text';
import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { cachedAnswer, type CachedAnswer } from '../../platform/http/cached-answer';
import type { Language } from '../../platform/languages';
import { cardAnswerOf, listMetaOf } from './answers';
import { cardAnswer, listMeta, type DirectoryQuery } from './directory.contracts';
import { select, type Filter } from './filter';
import type { Snapshot } from './load';
import type { Dictionary } from './names';

const MOST_ANSWERS = 2_000;

/**
 * K6.2: the answer to a query, made once for each snapshot. Refuses with `directory.unknown-value`
 * when a filter names no value of its dictionary.
 */
export function listAnswer(
  snapshot: Snapshot,
  query: DirectoryQuery,
  language: Language,
): Decision<CachedAnswer> {
  const key = JSON.stringify([language, { ...query, locale: undefined }]);
  const made = snapshot.answers.get(key);
  if (made) return accept(made);
  const filter = filterOf(snapshot, query);
  if (!filter.ok) return filter;
  const answer = cachedAnswer(compute(snapshot, query, filter.value, language));
  if (snapshot.answers.size >= MOST_ANSWERS) snapshot.answers.clear();
  snapshot.answers.set(key, answer);
  return accept(answer);
}

function compute(
  snapshot: Snapshot,
  query: DirectoryQuery,
  filter: Filter,
  language: Language,
): object {
  const { cards, facets } = select(snapshot, filter);
  const start = (query.page - 1) * query.pageSize;
  const page = cards.slice(start, start + query.pageSize);
  return {
    data: page.map((card) => cardAnswer.parse(cardAnswerOf(card, snapshot.names, language))),
    meta: listMeta.parse(listMetaOf(snapshot, facets, query, cards.length, language)),
  };
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
    words: foldForSearch(query.q ?? '').split(' ').filter(Boolean),
  };
  return unknown.length > 0
    ? refuse('directory.unknown-value', { values: unknown })
    : accept(filter);
}
