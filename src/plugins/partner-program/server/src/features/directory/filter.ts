import { matchesProjects } from '../../../../rules/directory/ranking.rules';
import type { Snapshot } from './load';
import type { Card } from './model';

/** A query in places of dictionaries; empty sets filter nothing. */
export interface Filter {
  readonly list: 'kkv' | 'all';
  readonly categories: ReadonlySet<number>;
  readonly industries: ReadonlySet<number>;
  readonly regions: ReadonlySet<number>;
  readonly cities: ReadonlySet<number>;
  readonly competences: ReadonlySet<CompetenceMark>;
  /** Folded words; each must be found. */
  readonly words: readonly string[];
}

export const COMPETENCE_MARKS = ['kkv', 'quality-program'] as const;
export type CompetenceMark = (typeof COMPETENCE_MARKS)[number];

/** How many partners each value of each filter would leave, without that filter itself. */
export interface Facets {
  readonly category: number[];
  readonly industry: number[];
  readonly region: number[];
  readonly city: number[];
  readonly competence: Record<CompetenceMark, number>;
}

/** The cards a query keeps, in their order, and the counts beside its filters. */
export function select(snapshot: Snapshot, filter: Filter): { cards: Card[]; facets: Facets } {
  const { names } = snapshot;
  const facets: Facets = {
    category: new Array<number>(names.categories.rows.length).fill(0),
    industry: new Array<number>(names.industries.rows.length).fill(0),
    region: new Array<number>(names.regions.rows.length).fill(0),
    city: new Array<number>(names.cities.rows.length).fill(0),
    competence: { kkv: 0, 'quality-program': 0 },
  };
  const cards: Card[] = [];
  for (const card of snapshot.cards) {
    if (filter.list === 'kkv' && !card.inKkvList) continue;
    if (!filter.words.every((word) => card.haystack.includes(word))) continue;
    const fits = fitOf(card, filter);
    if (fits.region && fits.city && fits.competence && fits.projects) cards.push(card);
    count(facets, card, filter, fits);
  }
  return { cards, facets };
}

interface Fit {
  readonly region: boolean;
  readonly city: boolean;
  readonly competence: boolean;
  readonly projects: boolean;
}

function fitOf(card: Card, filter: Filter): Fit {
  const { regions, cities, competences, categories, industries } = filter;
  return {
    region: regions.size === 0 || regions.has(card.region),
    city: cities.size === 0 || cities.has(card.city),
    competence: competences.size === 0 || marksOf(card).some((mark) => competences.has(mark)),
    projects: matchesProjects(card.tags, categories, industries),
  };
}

function marksOf(card: Card): CompetenceMark[] {
  const marks: CompetenceMark[] = card.level ? ['kkv'] : [];
  if (card.qualityProgramme) marks.push('quality-program');
  return marks;
}

function count(facets: Facets, card: Card, filter: Filter, fits: Fit): void {
  const { region, city, competence, projects } = fits;
  if (city && competence && projects) add(facets.region, card.region);
  if (region && competence && projects) add(facets.city, card.city);
  if (region && city && projects) {
    for (const mark of marksOf(card)) facets.competence[mark] += 1;
  }
  if (region && city && competence) countTags(facets, card, filter);
}

/** Each value once a partner, and only for projects that keep to the other of the two filters. */
function countTags(facets: Facets, card: Card, filter: Filter): void {
  const categories = new Set<number>();
  const industries = new Set<number>();
  for (const { category, industry } of card.tags) {
    if (filter.industries.size === 0 || filter.industries.has(industry)) categories.add(category);
    if (filter.categories.size === 0 || filter.categories.has(category)) industries.add(industry);
  }
  for (const place of categories) add(facets.category, place);
  for (const place of industries) add(facets.industry, place);
}

function add(counts: number[], place: number): void {
  if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
}
