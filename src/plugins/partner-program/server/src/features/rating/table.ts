import type { z } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { PointsBySource } from '../../../../rules/rating/rating';
import { addUp, sourceOf } from '../../../../rules/rating/sources.rules';
import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { addMonths, type Day } from '../../../../rules/shared/days';
import { groupBy } from '../../../../rules/shared/group-by';
import { foldForSearch } from '../../../../rules/shared/text';
import { clockOf } from '../../platform/clock';
import type { Language } from '../../platform/languages';
import type { RatedPartner } from './facts.store';
import { ratingOf } from './memory';
import { readOrigins, type View } from './points.store';
import type { Place, Ranking } from './rankings';
import { UNDATED, type ratingMeta, type rowAnswer } from './rating.contracts';

/** Which table is asked for; days in Asia/Almaty. */
export interface TableQuery {
  readonly on?: Day | undefined;
  readonly knownOn?: Day | undefined;
  readonly compareWith?: Day | undefined;
  readonly q?: string | undefined;
}

/** The list on a day beside the list on an earlier one, both as known on the same day. */
export interface Compared {
  readonly today: Day;
  readonly now: Ranking;
  readonly then: Ranking;
}

/** Refuses with `rating.comparison-not-earlier` unless `compareWith` is before `on`. */
export async function compare(
  strapi: Core.Strapi,
  query: Pick<TableQuery, 'on' | 'knownOn' | 'compareWith'>,
): Promise<Decision<Compared>> {
  const today = clockOf(strapi).today();
  const on = query.on ?? today;
  const compareWith = query.compareWith ?? addMonths(on, -1);
  if (compareWith >= on) return refuse('rating.comparison-not-earlier', { on, compareWith });
  const knownOn = query.knownOn ?? null;
  const [now, then] = await ratingOf(strapi).rankings([
    { on, knownOn },
    { on: compareWith, knownOn },
  ]);
  if (!now || !then) throw new Error('A ranking is missing');
  return accept({ today, now, then });
}

type Name = Pick<z.infer<typeof rowAnswer>, 'documentId' | 'name' | 'bin' | 'city'>;

/** The partner as every table of the rating names it. */
export function nameOf(partner: RatedPartner, language: Language): Name {
  const { documentId, name, bin } = partner;
  const city = { ru: partner.cityRu, kk: partner.cityKk, en: partner.cityEn }[language];
  return { documentId, name, bin, city };
}

/** The places that a search finds: every word somewhere in name, number or city. */
export function find(list: readonly Place[], q: string | undefined): readonly Place[] {
  const words = foldForSearch(q ?? '').split(' ');
  if (words.join('') === '') return list;
  return list.filter(({ partner }) => {
    const { name, bin, cityRu, cityKk, cityEn } = partner;
    const text = foldForSearch([name, bin, cityRu, cityKk, cityEn].filter(Boolean).join(' · '));
    return words.every((word) => text.includes(word));
  });
}

type Row = z.infer<typeof rowAnswer>;

/** Places as rows of the table, with what their points came from. */
export async function rowsOf(
  db: Knex,
  { now, then }: Compared,
  places: readonly Place[],
  language: Language,
): Promise<Row[]> {
  const ids = places.map(({ partner }) => partner.id);
  const sources = await sourcesOf(db, ids, now.view);
  return places.map(({ partner, rank, level, levelSince, points }) => {
    const before = then.places.get(partner.id);
    return {
      ...nameOf(partner, language),
      rank: rank ?? 0,
      level,
      levelSince,
      points,
      sources: sources(partner.id),
      then: { rank: before?.rank ?? null, points: before?.points ?? 0 },
    };
  });
}

async function sourcesOf(
  db: Knex,
  ids: readonly number[],
  view: View,
): Promise<(id: number) => PointsBySource> {
  const rows = groupBy(await readOrigins(db, ids, view), ({ partnerId }) => partnerId);
  return (id) =>
    addUp(
      (rows.get(id) ?? []).map((row) => ({
        source: sourceOf(row.activity, row.cause),
        points: row.points,
      })),
    );
}

/** What the table is of, and how the list changed as a whole. */
export function metaOf({
  today,
  now,
  then,
}: Compared): Omit<z.infer<typeof ratingMeta>, 'pagination'> {
  const stays = now.list.filter(({ partner }) => isListed(then, partner)).length;
  return {
    today,
    on: now.view.on,
    knownOn: now.view.knownOn,
    compareWith: then.view.on,
    undated: [...UNDATED],
    listed: now.list.length,
    listedThen: then.list.length,
    entered: now.list.length - stays,
    left: then.list.length - stays,
  };
}

function isListed({ places }: Ranking, { id }: RatedPartner): boolean {
  return places.get(id)?.absence === null;
}
