import type { Core } from '@strapi/strapi';
import type { z } from '@strapi/utils';

import { clockOf } from '../../platform/clock';
import type { Language } from '../../platform/languages';
import { directoryOf, rankOf } from '../directory';
import type { Partner } from '../partners';
import { ratingOf } from './memory';
import { monthEnds } from './months';
import type { overviewAnswer, ranksAnswer } from './overview.contracts';
import { readHead } from './overview.store';
import { SECTION_READERS, type Asked } from './sections';
import type { SectionName } from './sections.contracts';

type Overview = z.infer<typeof overviewAnswer>;
type Sections = Overview['sections'];

/**
 * Everything about a partner today that this administrator may see (Koa's `ctx.state`), by a fixed
 * number of queries, each by an index. A section that fails does not take the others with it.
 */
export async function overviewOf(
  strapi: Core.Strapi,
  partner: Partner,
  language: Language,
  state: unknown,
): Promise<Overview> {
  const today = clockOf(strapi).today();
  const directory = await directoryOf(strapi).today();
  return {
    today,
    partner: await headOf(strapi, partner, language),
    rank: rankOf(directory, partner.slug),
    listed: directory.listed,
    sections: await sectionsOf({ strapi, partner, today, language }, state),
  };
}

/** One after another: a page must not take every connection of the pool. */
async function sectionsOf(asked: Asked, state: unknown): Promise<Sections> {
  const sections: Record<string, unknown> = {};
  for (const name of Object.keys(SECTION_READERS) as SectionName[]) {
    sections[name] = await sectionOf(name, asked, state);
  }
  // Each was read by the reader of its own name.
  return sections as Sections;
}

async function sectionOf(name: SectionName, asked: Asked, state: unknown): Promise<unknown> {
  const { may, read } = SECTION_READERS[name];
  if (!may(state)) return { state: 'withheld' };
  try {
    return { state: 'shown', data: await read(asked) };
  } catch (error) {
    asked.strapi.log.error(error);
    return { state: 'failed' };
  }
}

/** The partner's rank at the ends of past months, each as it was known then, and nothing else. */
export async function ranksOf(
  strapi: Core.Strapi,
  partnerId: number,
): Promise<z.infer<typeof ranksAnswer>> {
  const days = monthEnds(clockOf(strapi).today()).slice(0, -1);
  const ranks = await ratingOf(strapi).pastRanks.of(partnerId, days);
  return days.map((on) => ({ month: on.slice(0, 7), on, rank: ranks.get(on) ?? null }));
}

async function headOf(
  strapi: Core.Strapi,
  partner: Partner,
  language: Language,
): Promise<Overview['partner']> {
  const { cityRu, cityKk, cityEn, ...head } = await readHead(strapi.db.connection, partner.id);
  return { ...partner, ...head, city: { ru: cityRu, kk: cityKk, en: cityEn }[language] };
}
