import { dayAgo, instantAgo } from './days.mjs';
import { powerShares, randomFrom, shuffle } from './random.mjs';
import { partnerName, sentence } from './texts.mjs';

const PROJECTS_OF_FIRST = 20;
const LADDERS = ['registered', 'business', 'certified', 'gold'];

/**
 * Who the partners are. Most hold the advanced level: the public list, which is what is measured,
 * is then as long as it can get. Partner 1 is the one whose statement has exactly so many lines.
 */
export function makePartners(size, dictionaries) {
  const random = randomFrom(1);
  const entries = powerShares(size.entries - size.statement, size.partners - 1);
  const projects = powerShares(size.projects - PROJECTS_OF_FIRST, size.partners - 1, { least: 2 });
  const ranks = shuffle(
    Array.from({ length: size.partners - 1 }, (_, i) => i),
    random,
  );
  return Array.from({ length: size.partners }, (_, i) => {
    const rank = ranks[i - 1];
    return {
      id: i + 1,
      documentId: random.documentId(),
      slug: `partner-${i + 1}`,
      entries: i === 0 ? size.statement : entries[rank],
      projects: i === 0 ? PROJECTS_OF_FIRST : projects[rank],
      city: random.pickZipf(dictionaries.cities),
      partnership: i > 20 && random.chance(0.06) ? random.pick(['suspended', 'ended']) : 'active',
      level: i < 20 ? 'advanced' : levelOf(random.next()),
      heldFor: 500 + random.below(500),
      qualityProgramme: random.chance(0.2),
    };
  });
}

function levelOf(share) {
  if (share < 0.6) return 'advanced';
  return share < 0.85 ? 'basic' : null;
}

export function* partnerRows(partners, binOf) {
  const random = randomFrom(2);
  for (const { id, documentId, slug, partnership, heldFor } of partners) {
    const name = partnerName(id - 1);
    const at = instantAgo(heldFor + 50, random);
    yield {
      id,
      document_id: documentId,
      bin: binOf(id),
      legal_name: `ТОО «${name}»`,
      trading_name: name,
      slug,
      partnership,
      ladder: random.pickZipf(LADDERS.toReversed()),
      email: `office@${slug}.example`,
      phone: '+7 727 000 00 00',
      description_ru: sentence.ru(random, 20 + random.below(40)),
      description_kk: random.chance(0.6) ? sentence.kk(random, 20 + random.below(30)) : null,
      description_en: random.chance(0.4) ? sentence.en(random, 20 + random.below(30)) : null,
      site: `https://${slug}.example`,
      public_email: `sales@${slug}.example`,
      public_phone: '+7 727 111 11 11',
      contacts_published: random.chance(0.7),
      listed: id <= 20 || !random.chance(0.03),
      version: 1,
      created_at: at,
      updated_at: at,
    };
  }
}

export function* partnerCityRows(partners) {
  for (const { id, city } of partners) yield { id, partner_id: id, city_id: city.id };
}

/** Dated history: registered, then up the ladder. */
export function* statusRows(partners) {
  const random = randomFrom(3);
  let id = 0;
  for (const { id: partner, heldFor, partnership } of partners) {
    const line = (kind, value, days) => {
      const at = instantAgo(days, random);
      const stamps = { created_at: at, updated_at: at };
      id += 1;
      const row = { id, document_id: random.documentId(), partner_id: partner, kind, value };
      return { ...row, from_day: dayAgo(days), reason: null, ...stamps };
    };
    yield line('partnership', 'active', heldFor + 50);
    for (const [step, ladder] of LADDERS.slice(0, 1 + random.below(4)).entries()) {
      yield line('ladder', ladder, heldFor + 50 - step * 20);
    }
    if (partnership !== 'active') yield line('partnership', partnership, 30);
  }
}

/** Every twentieth had another name before. */
export function* slugRows(partners) {
  const random = randomFrom(4);
  let id = 0;
  for (const { id: partner } of partners) {
    if (!random.chance(0.05)) continue;
    const at = instantAgo(200, random);
    const own = { id: (id += 1), document_id: random.documentId(), partner_id: partner };
    yield { ...own, slug: `formerly-${partner}`, created_at: at, updated_at: at };
  }
}
