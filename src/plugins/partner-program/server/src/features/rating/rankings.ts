import type { Knex } from 'knex';

import { compareStandings, type Standing } from '../../../../rules/directory/ranking.rules';
import { heldAtLeastSince } from '../../../../rules/points/ledger.rules';
import type { Stood } from '../../../../rules/rating/rating';
import { day, type Day } from '../../../../rules/shared/days';
import { groupBy } from '../../../../rules/shared/group-by';
import { settingOn } from '../../platform/settings/settings';
import { RIGHTS_BY_LEVEL } from '../competences';
import { lookAt, readFacts, type Look } from './looks';
import { readTieDays, readTotals, type View } from './points.store';

/** How a partner stands in a view. */
export type Place = Look & Stood;

/** The ККВ list on a day, as known on a day, and everybody outside it. */
export interface Ranking {
  readonly view: View;
  /** By rank. */
  readonly list: readonly Place[];
  /** Of every partner, by record number. */
  readonly places: ReadonlyMap<number, Place>;
}

/**
 * K6.2: the list in several views, in the order of the public directory. The number of queries
 * does not depend on how much there is, but for ties. Call it in a transaction that sees one state.
 */
export async function rankingsIn(db: Knex, views: readonly View[]): Promise<Ranking[]> {
  const facts = await readFacts(db);
  const looks: Look[][] = [];
  for (const view of views) {
    const rights = await settingOn(db, RIGHTS_BY_LEVEL, view.on);
    looks.push(await lookAt(facts, view, rights));
  }
  const listed = looks.flat().filter(({ absence }) => absence === null);
  const totals = await readTotals(db, [...new Set(listed.map(({ partner }) => partner.id))], views);
  const rankings: Ranking[] = [];
  for (const [at, view] of views.entries()) {
    const points = (id: number): number => totals.get(id)?.[at] ?? 0;
    rankings.push(await rank(db, view, looks[at] ?? [], points));
  }
  return rankings;
}

async function rank(
  db: Knex,
  view: View,
  looks: readonly Look[],
  points: (id: number) => number,
): Promise<Ranking> {
  const listed = looks.filter(({ absence }) => absence === null);
  const since = await sinceOfTies(db, view, listed, points);
  const order = listed.map((look) => ({
    look,
    standing: standingOf(look, points(look.partner.id), since),
  }));
  order.sort((a, b) => compareStandings(a.standing, b.standing));
  const list = order.map(({ look, standing }, at) => ({
    ...look,
    rank: at + 1,
    points: standing.points,
  }));
  const outside = looks
    .filter(({ absence }) => absence !== null)
    .map((look) => ({ ...look, rank: null, points: points(look.partner.id) }));
  const places = [...list, ...outside].map((place) => [place.partner.id, place] as const);
  return { view, list, places: new Map(places) };
}

const LAST = day('2999-12-31');

function standingOf(
  { partner, levelSince }: Look,
  points: number,
  since: ReadonlyMap<number, Day | null>,
): Standing {
  const pointsSince = since.get(partner.id) ?? null;
  return { points, pointsSince, levelSince: levelSince ?? LAST, number: partner.id };
}

/** Since when partners of equal totals have had them: for these alone, a ledger is long. */
async function sinceOfTies(
  db: Knex,
  view: View,
  listed: readonly Look[],
  points: (id: number) => number,
): Promise<Map<number, Day | null>> {
  const groups = groupBy(listed, ({ partner }) => points(partner.id));
  const tied = [...groups.values()].filter((group) => group.length > 1).flat();
  if (tied.length === 0) return new Map();
  const ids = tied.map(({ partner }) => partner.id);
  const entries = groupBy(await readTieDays(db, ids, view), ({ partnerId }) => partnerId);
  const since = ids.map((id) => [id, heldAtLeastSince(entries.get(id) ?? [], view.on)] as const);
  return new Map(since);
}
