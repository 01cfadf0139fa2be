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
import { COMPETENCE_MARKS } from './marks';

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

const PROJECT_TEXTS =
  'Projects are written in Russian or Kazakh, or both: `kk` reads the Kazakh text, `ru` and `en` the ' +
  'Russian one, and each the other where theirs is missing';

/** A card with everything the public may see of a partner (§8). */
export const fullCardAnswer = z.object({
  ...cardShape,
  description: z.string().nullable(),
  site: z.string().nullable(),
  contacts: z.object({ email: z.string().nullable(), phone: z.string().nullable() }),
  projects: z.array(
    z.object({
      title: z.string().meta({ description: PROJECT_TEXTS }),
      summary: z.string().nullable().meta({ description: PROJECT_TEXTS }),
      category: named,
      industry: named,
      finishedOn: dayAnswer,
      url: z.string().nullable(),
      customer: z.string().nullable(),
    }),
  ),
});
export type FullCardAnswer = z.infer<typeof fullCardAnswer>;

const FACET_COUNT =
  'Partners that this value would leave, counted without its own filter. Values without partners are ' +
  'left out unless they are chosen: those stay, with 0';
const facetOf = <Value extends z.ZodType<string>>(value: Value) =>
  z.array(
    z.object({
      value,
      name: z.string(),
      count: z.number().int().meta({ description: FACET_COUNT }),
    }),
  );
const facet = facetOf(z.string());

export const listMeta = paginationAnswer.extend({
  facets: z.object({
    category: facet,
    industry: facet,
    region: facet,
    city: facet,
    competence: facetOf(z.enum(COMPETENCE_MARKS)),
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
