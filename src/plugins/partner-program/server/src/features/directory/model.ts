import {
  levelHeldSince,
  holdingInForce,
  rightsOf,
} from '../../../../rules/competences/in-force.rules';
import type { Level, RightsByLevel } from '../../../../rules/competences/competence';
import { compareStandings, type Standing } from '../../../../rules/directory/ranking.rules';
import type { Day } from '../../../../rules/shared/days';
import { foldForSearch } from '../../../../rules/shared/text';
import type { Competence } from '../competences';
import type { PartnerRow, ProjectTagRow } from './directory.store';
import type { Names } from './names';

/** What the database says of a partner: the same on any day but for the points. */
export interface CardSources {
  readonly partner: PartnerRow;
  readonly competences: readonly Competence[];
  readonly tags: readonly ProjectTagRow[];
  readonly points: number;
}

/** What cards are read by. */
export interface Frame {
  readonly today: Day;
  readonly names: Names;
  readonly rights: RightsByLevel;
}

/** A partner's card with what filters and the order need. */
export interface Card {
  readonly id: number;
  readonly sources: CardSources;
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
  /** Since when it has had its total: known only where a tie asks for it. */
  pointsSince: Day | null | undefined;
}

/** The card of an active partner on a day; what is known of it from before need not be made again. */
export function cardOf(sources: CardSources, frame: Frame, before?: Card): Card {
  const { partner, competences, tags } = sources;
  const { today, names, rights } = frame;
  const kkv = holdingInForce(competences, 'kkv', today);
  const level = kkv?.term.level ?? null;
  const mayShow = rightsOf('active', level, rights).includes('public-card');
  return {
    id: partner.id,
    sources,
    partner,
    city: names.cities.placeOf(partner.city),
    region: names.regions.placeOf(
      names.cities.at(names.cities.placeOf(partner.city))?.region ?? null,
    ),
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
    haystack: haystackOf(partner, names, before),
    pointsSince: before?.pointsSince,
  };
}

/** What `q` looks through: only what the card shows. */
function haystackOf(partner: PartnerRow, names: Names, before: Card | undefined): string {
  const { name, descriptionRu, descriptionKk, descriptionEn } = partner;
  const city = names.cities.at(names.cities.placeOf(partner.city));
  const parts = [name, city?.ru, city?.kk, city?.en, descriptionRu, descriptionKk, descriptionEn];
  const folded = foldForSearch(parts.filter(Boolean).join(' · '));
  // The same text stays the same object: indexes know it by that at once.
  return before?.haystack === folded ? before.haystack : folded;
}

/** Cards of the ККВ list whose total somebody else in it has too, and whose `since` is unknown. */
export function tiesToSettle(cards: readonly Card[]): Card[] {
  const byPoints = new Map<number, Card[]>();
  for (const card of cards) {
    if (!card.inKkvList) continue;
    const group = byPoints.get(card.points);
    if (group) group.push(card);
    else byPoints.set(card.points, [card]);
  }
  const tied = [...byPoints.values()].filter((group) => group.length > 1).flat();
  return tied.filter((card) => card.pointsSince === undefined);
}

/** What the place of a card in the ККВ list depends on. */
export function standingOf(card: Card): Standing & { readonly card: Card } {
  return {
    points: card.points,
    pointsSince: card.pointsSince ?? null,
    levelSince: card.levelSince ?? ('9999-12-31' as Day),
    number: card.id,
    card,
  };
}

/**
 * K6.2: the ККВ list in its order, then everybody else by record number: their points are not
 * public, so their order must not tell of them. `listed` cards are in the list.
 */
export function ranked(cards: readonly Card[]): { order: Card[]; listed: number } {
  const list = cards.filter((card) => card.inKkvList).map(standingOf);
  const others = cards.filter((card) => !card.inKkvList).sort((a, b) => a.id - b.id);
  const order = list.sort(compareStandings).map(({ card }) => card);
  return { order: [...order, ...others], listed: order.length };
}
