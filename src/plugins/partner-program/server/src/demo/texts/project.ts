import { slugOf } from '../../../../rules/partners/slug.rules';
import type { ProjectInput } from '../../features/projects/use-cases/write-project';
import { INDUSTRY_SPECS, STEMS, type IndustrySpec } from '../data/industries';
import type { PartnerSpec } from '../data/partners';
import { at, randomOf, type Random } from '../random';
import { fill, joined, numbers, type Bilingual } from './fill';
import { PROJECT_TEXTS, type ProjectTexts } from './projects';

const PRODUCTS: Readonly<Record<string, string>> = {
  'online-stores': 'site-enterprise',
  'corporate-sites': 'site-enterprise',
  'intranet-portals': 'bitrix24-enterprise',
  'crm-systems': 'bitrix24-enterprise',
};

/** Deals out invented customers, none of them twice. */
export class Customers {
  readonly #left = new Map<string, string[]>();

  next(industry: string): string {
    const left = this.#left.get(industry) ?? namesOf(industry);
    this.#left.set(industry, left);
    const name = left.pop();
    if (!name) throw new Error(`The demo has no more customers in ${industry}`);
    return name;
  }
}

function namesOf(industry: string): string[] {
  const random = randomOf(`customers ${industry}`);
  const patterns = specOf(industry).names;
  const rounds = patterns.map((_, shift) =>
    random
      .shuffled(STEMS)
      .map((stem, i) => at(patterns, (i + shift) % patterns.length).replace('*', stem)),
  );
  // Within one round no stem comes twice; the same name in two rounds counts once.
  return [...new Set(rounds.flat())].reverse();
}

function specOf(industry: string): IndustrySpec {
  const spec = INDUSTRY_SPECS[industry];
  if (!spec) throw new Error(`The demo knows nothing of the industry ${industry}`);
  return spec;
}

/** What a partner says about a project of it; the days come from the plan. */
export function projectOf(spec: PartnerSpec, customers: Customers, random: Random): ProjectInput {
  const anywhere = Object.keys(INDUSTRY_SPECS);
  const industry = random.pick(random.percent(75) ? spec.focus : anywhere);
  const category = random.pick(specOf(industry).categories);
  const texts = textsOf(category);
  const customerName = customers.next(industry);
  const customerConsent = random.percent(65);
  const title = titleOf(texts, industry, customerConsent ? customerName : null, random);
  const summary = summaryOf(texts, random);
  return {
    titleRu: title.ru,
    titleKk: title.kk,
    summaryRu: summary.ru,
    summaryKk: summary.kk,
    customerName,
    customerConsent,
    category,
    industry,
    product: PRODUCTS[category],
    // An address would name a customer that does not want to be named.
    ...(customerConsent && random.percent(60)
      ? { url: `https://${slugOf(customerName)}.example` }
      : {}),
  };
}

function textsOf(category: string): ProjectTexts {
  const texts = PROJECT_TEXTS[category];
  if (!texts) throw new Error(`The demo has no texts for ${category}`);
  return texts;
}

/** The customer in the title by name only where it agreed to that. */
function titleOf(
  texts: ProjectTexts,
  industry: string,
  named: string | null,
  random: Random,
): Bilingual {
  if (named && !named.includes('«') && random.percent(45)) {
    return fill(at(texts.titles, 0), { who: `«${named}»` });
  }
  const who = random.pick(specOf(industry).customers);
  const { ru, kk } = random.pick(texts.titles);
  const russian = fill({ ru, kk }, { who: who.ru }).ru;
  return { ru: russian, kk: capitalised(fill({ ru, kk }, { who: who.kk }).kk) };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function summaryOf(texts: ProjectTexts, random: Random): Bilingual {
  const works = random.shuffled(texts.works).slice(0, random.whole(1, 3));
  const sentences = [random.pick(texts.tasks), ...works, random.pick(texts.results)];
  return fill(joined(sentences), numbers(random));
}
