import { levelHeldSince, holdingInForce, rightsOf } from '../../../../rules/competences/in-force.rules';
import type { Level, RightsByLevel } from '../../../../rules/competences/competence';
import { compareStandings } from '../../../../rules/directory/ranking.rules';
import type { Day } from '../../../../rules/shared/days';
import { foldForSearch } from '../../../../rules/shared/text';
import type { Competence } from '../competences';
import type { PartnerRow, ProjectTagRow } from './directory.store';
import type { Names } from './names';

/** A partner's card with what filters and the order need. */
export interface Card {
  readonly partner: PartnerRow;
  /** Its place in `Names` of city and region; -1 without. */
  readonly city: number;
  readonly region: number;
  /** Pairs of places in `Names`: one for each kind of published project it has. */
  readonly tags: readonly { readonly category: number; readonly industry: number }[];
  readonly projectCount: number;
  readonly level: Level | null;
  readonly qualityProgramme: boolean;
  /** In the ККВ list: the right to a public card, and the partner's wish (K3-rights). */
  readonly inKkvList: boolean;
  readonly levelSince: Day | null;
  readonly points: number;
  readonly haystack: string;
  /** Set by the ranking: place in the unfiltered ККВ list, null outside it. */
  rank: number | null;
  /** Since when it has had its total: known only where a tie asks for it. */
  pointsSince: Day | null | undefined;
}

export interface CardSources {
  readonly competences: readonly Competence[];
  readonly tags: readonly ProjectTagRow[];
  readonly points: number;
  readonly rights: RightsByLevel;
  readonly today: Day;
  readonly names: Names;
}

/** The card of an active partner on a day. */
export function cardOf(partner: PartnerRow, sources: CardSources): Card {
  const { competences, tags, rights, today, names } = sources;
  const kkv = holdingInForce(competences, 'kkv', today);
  const level = kkv?.term.level ?? null;
  const mayShow = rightsOf('active', level, rights).includes('public-card');
  return {
    partner,
    city: names.cities.placeOf(partner.city),
    region: names.regions.placeOf(partner.region),
    tags: tags.map((tag) => ({
      category: names.categories.placeOf(tag.category),
      industry: names.industries.placeOf(tag.industry),
    })),
    projectCount: tags.reduce((sum, tag) => sum + tag.projects, 0),
    level,
    qualityProgramme: holdingInForce(competences, 'quality-program', today) !== undefined,
    inKkvList: mayShow && partner.listed,
    levelSince: kkv ? (levelHeldSince(kkv.holding, today) ?? null) : null,
    points: sources.points,
    haystack: haystackOf(partner, names),
    rank: null,
    pointsSince: undefined,
  };
}

/** What `q` looks through: only what the card shows. */
function haystackOf(partner: PartnerRow, names: Names): string {
  const { name, descriptionRu, descriptionKk, descriptionEn } = partner;
  const city = names.cities.at(names.cities.placeOf(partner.city));
  const parts = [name, city?.ru, city?.kk, city?.en, descriptionRu, descriptionKk, descriptionEn];
  return foldForSearch(parts.filter(Boolean).join(' · '));
}

/** Cards of the ККВ list whose total somebody else in it has too, and whose `since` is unknown. */
export function tiesToSettle(cards: readonly Card[]): number[] {
  const byPoints = new Map<number, Card[]>();
  for (const card of cards.filter(({ inKkvList }) => inKkvList)) {
    const group = byPoints.get(card.points);
    if (group) group.push(card);
    else byPoints.set(card.points, [card]);
  }
  const tied = [...byPoints.values()].filter((group) => group.length > 1).flat();
  return tied.filter((card) => card.pointsSince === undefined).map((card) => card.partner.id);
}

/**
 * K6.2: the ККВ list in its order, then everybody else by record number: their points are not
 * public, so their order must not tell of them.
 */
export function ranked(cards: readonly Card[]): Card[] {
  const listed = cards.filter((card) => card.inKkvList);
  const standing = (card: Card) => ({
    points: card.points,
    pointsSince: card.pointsSince ?? null,
    levelSince: card.levelSince ?? ('9999-12-31' as Day),
    number: card.partner.id,
  });
  const order = listed
    .map((card) => ({ card, standing: standing(card) }))
    .sort((a, b) => compareStandings(a.standing, b.standing))
    .map(({ card }) => card);
  order.forEach((card, i) => (card.rank = i + 1));
  const others = cards.filter((card) => !card.inKkvList).sort((a, b) => a.partner.id - b.partner.id);
  for (const card of others) card.rank = null;
  return [...order, ...others];
}
