import type { Language } from '../../platform/languages';
import type { CardAnswer, FullCardAnswer } from './directory.contracts';
import type { PublicProjectRow } from './directory.store';
import type { Card } from './model';
import type { Dictionary, Names } from './names';

/** A card as the list shows it. Points and rank are public in the ККВ list alone (K6.2, §8). */
export function cardAnswerOf(
  card: Card,
  rank: number | null,
  names: Names,
  language: Language,
): CardAnswer {
  const { partner, inKkvList } = card;
  return {
    name: partner.name,
    slug: partner.slug,
    city: named(names.cities, card.city, language),
    region: named(names.regions, card.region, language),
    logo: partner.logo,
    badges: badgesOf(card),
    points: inKkvList ? card.points : null,
    rank,
    categories: distinct(
      names.categories,
      card.tags.map((tag) => tag.category),
      language,
    ),
    industries: distinct(
      names.industries,
      card.tags.map((tag) => tag.industry),
      language,
    ),
    projectCount: card.projectCount,
  };
}

function badgesOf(card: Card): CardAnswer['badges'] {
  const badges: CardAnswer['badges'] = [];
  if (card.level) badges.push({ competence: 'kkv', level: card.level });
  if (card.qualityProgramme) badges.push({ competence: 'quality-program', level: null });
  return badges;
}

type Named = { code: string; name: string };

function named(dictionary: Dictionary, place: number, language: Language): Named | null {
  const row = dictionary.at(place);
  return row ? { code: row.code, name: row[language] } : null;
}

function distinct(dictionary: Dictionary, places: number[], language: Language): Named[] {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  return sorted.map((place) => named(dictionary, place, language)).filter((row) => row !== null);
}

/** A whole card with its published projects; texts in the language asked for, else another. */
export function fullCardOf(
  card: Card,
  rank: number | null,
  projects: readonly PublicProjectRow[],
  names: Names,
  language: Language,
): FullCardAnswer {
  const { partner } = card;
  const { descriptionRu, descriptionKk, descriptionEn } = partner;
  const descriptions = { ru: descriptionRu, kk: descriptionKk, en: descriptionEn };
  return {
    ...cardAnswerOf(card, rank, names, language),
    description: descriptions[language] ?? descriptionRu ?? descriptionKk ?? descriptionEn,
    site: partner.site,
    contacts: { email: partner.email, phone: partner.phone },
    projects: projects.map((project) => projectOf(project, names, language)),
  };
}

function projectOf(
  row: PublicProjectRow,
  names: Names,
  language: Language,
): FullCardAnswer['projects'][number] {
  const kazakhFirst = language === 'kk';
  const { categories, industries } = names;
  return {
    title: (kazakhFirst ? (row.titleKk ?? row.titleRu) : (row.titleRu ?? row.titleKk)) ?? '',
    summary: kazakhFirst ? (row.summaryKk ?? row.summaryRu) : (row.summaryRu ?? row.summaryKk),
    category:
      named(categories, categories.placeOf(row.category), language) ?? unnamed(row.category),
    industry:
      named(industries, industries.placeOf(row.industry), language) ?? unnamed(row.industry),
    finishedOn: row.finishedOn,
    url: row.url,
    customer: row.customer,
  };
}

/** A dictionary row that was added after the names were read: for the blink of an eye. */
function unnamed(code: string): Named {
  return { code, name: code };
}
