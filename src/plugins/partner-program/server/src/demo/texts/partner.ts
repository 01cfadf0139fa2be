import { slugOf } from '../../../../rules/partners/slug.rules';
import type { CardInput } from '../../features/partners/use-cases/edit-card';
import { inventedBin } from '../bins';
import { CITY_FORMS } from '../data/cities';
import { INDUSTRY_SPECS } from '../data/industries';
import type { PartnerSpec } from '../data/partners';
import type { Random } from '../random';
import { CLOSERS, FOCUSES, OPENERS, TEAMS } from './descriptions';
import { fill, joined } from './fill';

/** What staff enter when they register a partner; the city by its code. */
export interface NewPartner {
  readonly bin: string;
  readonly legalName: string;
  readonly tradingName: string;
  readonly email: string;
  readonly phone: string;
  readonly city: string;
}

/** The name it was registered under: it may have another by now. */
export function firstNameOf(spec: PartnerSpec): string {
  return spec.formerly?.[0] ?? spec.name;
}

/** The site of a partner, on a domain that nobody can have. */
export function domainOf(spec: PartnerSpec): string {
  return spec.domain ?? `${slugOf(spec.name)}.example`;
}

/** @param number its place in the list of partners */
export function newPartnerOf(spec: PartnerSpec, number: number, founded: number): NewPartner {
  return {
    bin: inventedBin(founded, 1 + (number % 12), number),
    legalName: `ТОО «${firstNameOf(spec)}»`,
    tradingName: firstNameOf(spec),
    email: `office@${domainOf(spec)}`,
    phone: phoneOf(number),
    city: spec.city,
  };
}

/** Numbers beginning with 700 000 are given to nobody. */
function phoneOf(number: number): string {
  return `+7700000${String(1000 + number * 7)}`;
}

/** The public card as its owner fills it. */
export function cardOf(
  spec: PartnerSpec,
  number: number,
  founded: number,
  random: Random,
): CardInput {
  const kinds = [OPENERS, TEAMS, FOCUSES, CLOSERS];
  const sentences = kinds.map((kind) => random.pick(kind));
  const text = fill(joined(sentences), valuesOf(spec, founded, random));
  const domain = domainOf(spec);
  return {
    descriptionRu: text.ru,
    descriptionKk: text.kk,
    descriptionEn: text.en,
    site: `https://${domain}`,
    publicEmail: `sales@${domain}`,
    publicPhone: phoneOf(number + 100),
    contactsPublished: random.percent(75),
  };
}

function valuesOf(spec: PartnerSpec, founded: number, random: Random): Record<string, string> {
  const city = CITY_FORMS[spec.city] ?? { ru: '', kk: '', en: '' };
  const names = spec.focus.map((code) => INDUSTRY_SPECS[code]?.name ?? { ru: '', kk: '', en: '' });
  return {
    name: spec.name,
    year: String(founded),
    people: String(random.percent(50) ? random.whole(8, 20) : random.whole(25, 30)),
    ruCity: city.ru,
    kkCity: city.kk,
    enCity: city.en,
    ruFocus: names.map(({ ru }) => ru).join(', '),
    kkFocus: names.map(({ kk }) => kk).join(', '),
    enFocus: listed(names.map(({ en }) => en)),
  };
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
