import { z } from '@strapi/utils';

import { COMPETENCE_KINDS, LEVELS } from '../../../../rules/competences/competence';
import { isWritableText } from '../../../../rules/shared/text';
import {
  codeSchema,
  dayAnswer,
  pageShape,
  paginationAnswer,
  querySchema,
  repeatable,
} from '../../platform/http/contracts';
import { COMPETENCE_MARKS } from './filter';

/** Parameters of the list (api.md, Public). */
export const directoryQuery = querySchema({
  list: z.enum(['kkv', 'all']).default('kkv'),
  category: repeatable(codeSchema),
  industry: repeatable(codeSchema),
  region: repeatable(codeSchema),
  city: repeatable(codeSchema),
  competence: repeatable(z.enum(COMPETENCE_MARKS)),
  q: z.string().max(200).refine(isWritableText, { error: 'not-writable' }).optional(),
  ...pageShape,
});
export type DirectoryQuery = z.infer<typeof directoryQuery>;

/** A value of a dictionary in the language asked for. */
const named = z.object({ code: z.string(), name: z.string() });

const badge = z.object({
  competence: z.enum(COMPETENCE_KINDS),
  level: z.enum(LEVELS).nullable(),
});

const cardShape = {
  name: z.string(),
  slug: z.string(),
  city: named.nullable(),
  region: named.nullable(),
  logo: z.string().nullable(),
  badges: z.array(badge),
  points: z.number().int().nullable(),
  rank: z.number().int().nullable(),
  categories: z.array(named),
  industries: z.array(named),
  projectCount: z.number().int(),
};

export const cardAnswer = z.object(cardShape);
export type CardAnswer = z.infer<typeof cardAnswer>;

/** A card with everything the public may see of a partner (§8). */
export const fullCardAnswer = z.object({
  ...cardShape,
  description: z.string().nullable(),
  site: z.string().nullable(),
  contacts: z.object({ email: z.string().nullable(), phone: z.string().nullable() }),
  projects: z.array(
    z.object({
      title: z.string(),
      summary: z.string().nullable(),
      category: named,
      industry: named,
      finishedOn: dayAnswer,
      url: z.string().nullable(),
      customer: z.string().nullable(),
    }),
  ),
});
export type FullCardAnswer = z.infer<typeof fullCardAnswer>;

const facet = z.array(z.object({ value: z.string(), name: z.string(), count: z.number().int() }));

export const listMeta = paginationAnswer.extend({
  facets: z.object({
    category: facet,
    industry: facet,
    region: facet,
    city: facet,
    competence: z.array(z.object({ value: z.enum(COMPETENCE_MARKS), count: z.number().int() })),
  }),
});

const trilingual = z.object({
  code: z.string(),
  nameRu: z.string(),
  nameKk: z.string(),
  nameEn: z.string(),
});

export const dictionariesAnswer = z.object({
  categories: z.array(trilingual),
  industries: z.array(trilingual),
  regions: z.array(trilingual),
  cities: z.array(trilingual.extend({ region: z.string().nullable() })),
});
