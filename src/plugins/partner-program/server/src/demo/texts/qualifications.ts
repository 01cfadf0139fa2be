import type { Day } from '../../../../rules/shared/days';
import { INDUSTRY_SPECS, STEMS } from '../data/industries';
import type { PartnerSpec } from '../data/partners';
import { slugOf } from '../../../../rules/partners/slug.rules';
import { at, type Random } from '../random';
import { LARGE_PROJECTS, PUBLICATIONS, RESOURCES } from './experience';

/** A publication as its partner enters it. */
export function publicationOf(
  random: Random,
  number: number,
  publishedOn: Day,
): Readonly<Record<string, unknown>> {
  const [resource, domain] = random.pick(RESOURCES);
  const [language, title] = at(
    PUBLICATIONS,
    (number * 5 + random.whole(0, 1)) % PUBLICATIONS.length,
  );
  const path = `${publishedOn.slice(0, 4)}/${publishedOn.slice(5, 7)}/${random.whole(10_000, 99_999)}`;
  return { resource, title, language, publishedOn, url: `https://${domain}/${path}` };
}

/** A large web project as its partner shows it. */
export function largeProjectOf(
  spec: PartnerSpec,
  random: Random,
  finishedOn: Day,
): Readonly<Record<string, unknown>> {
  const { name, description, scale } = random.pick(LARGE_PROJECTS);
  const industry = INDUSTRY_SPECS[random.pick(spec.focus)];
  const customer = random.pick(industry?.names ?? ['*']).replace('*', random.pick(STEMS));
  const address = `https://${slugOf(customer)}.example`;
  return {
    name: name.replace('*', customer),
    customer,
    url: address,
    description,
    finishedOn,
    evidenceUrl: random.percent(50) ? `${address}/stats` : null,
    scale,
    visitorsPerMonth: random.whole(40, 900) * 1_000,
    amountTenge: `${random.whole(30, 280)}000000`,
  };
}
