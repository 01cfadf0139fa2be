import { matchesProjects } from '../../../src/plugins/partner-program/rules/directory/ranking.rules';
import { foldForSearch } from '../../../src/plugins/partner-program/rules/shared/text';
import type { SeededPartner, Stretch } from './model';

/** A question to the directory, as codes. */
export interface Question {
  readonly list: 'kkv' | 'all';
  readonly category: readonly string[];
  readonly industry: readonly string[];
  readonly region: readonly string[];
  readonly city: readonly string[];
  readonly competence: readonly ('kkv' | 'quality-program')[];
  readonly q: string;
}

export const EVERYTHING: Question = {
  list: 'all',
  category: [],
  industry: [],
  region: [],
  city: [],
  competence: [],
  q: '',
};

/**
 * The directory written a second time, as slowly and plainly as the rules are worded: what the
 * server answers must be the same.
 */
export class NaiveDirectory {
  private readonly kkvList: readonly SeededPartner[];
  private readonly order: readonly SeededPartner[];
  private readonly texts: ReadonlyMap<SeededPartner, string>;

  constructor(
    partners: readonly SeededPartner[],
    /** City → its region and its names in all languages. */
    private readonly cities: ReadonlyMap<string, { region: string; names: string }>,
    private readonly today: string,
  ) {
    const active = partners.filter(({ partnership }) => partnership === 'active');
    this.kkvList = this.sorted(
      active.filter((p) => p.listed && this.level(p, today) === 'advanced'),
    );
    const others = active.filter((partner) => !this.kkvList.includes(partner));
    this.order = [...this.kkvList, ...others.sort((a, b) => a.id - b.id)];
    this.texts = new Map(active.map((partner) => [partner, foldForSearch(this.textOf(partner))]));
  }

  /** Slugs that answer the question, in order (K6.2). */
  slugs(question: Question): string[] {
    return this.order.filter((partner) => this.fits(partner, question)).map(({ slug }) => slug);
  }

  /** K6.2: the place in the unfiltered list; null outside it. */
  rank(slug: string): number | null {
    const place = this.kkvList.findIndex((partner) => partner.slug === slug);
    return place < 0 ? null : place + 1;
  }

  points(slug: string): number | null {
    const partner = this.kkvList.find((one) => one.slug === slug);
    return partner ? balance(partner, this.today) : null;
  }

  private sorted(partners: readonly SeededPartner[]): SeededPartner[] {
    const facts = partners.map((partner) => ({
      partner,
      points: balance(partner, this.today),
      held: this.heldSince(partner),
      level: this.levelSince(partner),
    }));
    facts.sort(
      (a, b) =>
        b.points - a.points ||
        a.held.localeCompare(b.held) ||
        a.level.localeCompare(b.level) ||
        a.partner.id - b.partner.id,
    );
    return facts.map(({ partner }) => partner);
  }

  private level(partner: SeededPartner, on: string): string | undefined {
    return partner.kkv.find((term) => covers(term, on))?.level;
  }

  /** Walks back, a day at a time, while the balance was at least today's. */
  private heldSince(partner: SeededPartner): string {
    const days = partner.entries.map(({ from }) => from).filter((from) => from <= this.today);
    const first = days.sort()[0] ?? this.today;
    const total = balance(partner, this.today);
    let since = this.today;
    while (before(since) >= first && balance(partner, before(since)) >= total)
      since = before(since);
    // Before the first entry everybody had nothing.
    return total <= 0 && since <= first ? '0000' : since;
  }

  private levelSince(partner: SeededPartner): string {
    // Every seeded term is a holding of its own: a stretch at a level does not reach over it.
    return partner.kkv.find((term) => covers(term, this.today))?.from ?? '9999';
  }

  private fits(partner: SeededPartner, question: Question): boolean {
    const { list, region, city, competence } = question;
    const place = partner.city === null ? undefined : this.cities.get(partner.city);
    const held = [
      ...(this.level(partner, this.today) ? ['kkv' as const] : []),
      ...(partner.quality.some((t) => covers(t, this.today)) ? ['quality-program' as const] : []),
    ];
    return (
      (list === 'all' || this.kkvList.includes(partner)) &&
      (region.length === 0 || (place !== undefined && region.includes(place.region))) &&
      (city.length === 0 || (partner.city !== null && city.includes(partner.city))) &&
      (competence.length === 0 || held.some((kind) => competence.includes(kind))) &&
      hasProject(partner, question) &&
      foldForSearch(question.q)
        .split(' ')
        .every((word) => (this.texts.get(partner) ?? '').includes(word))
    );
  }

  private textOf({ name, description, city }: SeededPartner): string {
    const names = city === null ? '' : (this.cities.get(city)?.names ?? '');
    return `${name} ${names} ${description ?? ''}`;
  }
}

function hasProject(partner: SeededPartner, { category, industry }: Question): boolean {
  const published = partner.projects.filter(({ publication }) => publication === 'published');
  return matchesProjects(published, new Set(category), new Set(industry));
}

function balance(partner: SeededPartner, on: string): number {
  const counted = partner.entries.filter((entry) => covers(entry, on));
  return counted.reduce((sum, { points }) => sum + points, 0);
}

function covers({ from, to }: Stretch, on: string): boolean {
  return from <= on && (to === null || on <= to);
}

function before(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
