import { z } from '@strapi/utils';

import { LEVELS } from '../../../../rules/competences/competence';
import { ABSENCES, FLOWS, MOVES, REASONS, SOURCES } from '../../../../rules/rating/rating';
import {
  dayAnswer,
  daySchema,
  pageShape,
  paginationAnswer,
  querySchema,
} from '../../platform/http/contracts';
import { isWritableText } from '../../../../rules/shared/text';

const search = z.string().max(100).refine(isWritableText, { error: 'not-writable' });

const lookShape = {
  on: daySchema.optional(),
  knownOn: daySchema.optional(),
  compareWith: daySchema.optional(),
  q: search.optional(),
};

export const ratingQuery = querySchema({ ...lookShape, ...pageShape });
export const exportQuery = querySchema(lookShape);
export const changesQuery = querySchema({
  from: daySchema.optional(),
  to: daySchema.optional(),
  knownOn: daySchema.optional(),
  ...pageShape,
});
export const sourcesQuery = querySchema({ on: daySchema.optional() });

const points = z.number().int();
export const bySource = z.object({
  sale: points,
  project: points,
  marketing: points,
  other: points,
});

const partner = z.object({
  documentId: z.string(),
  name: z.string(),
  bin: z.string(),
  city: z.string().nullable(),
});

export const rowAnswer = partner.extend({
  rank: z.number().int(),
  level: z.enum(LEVELS).nullable(),
  levelSince: dayAnswer.nullable(),
  points,
  sources: bySource,
  then: z.object({ rank: z.number().int().nullable(), points }),
});

/** Facts without a dated history: today's are used for every day. */
export const UNDATED = ['name', 'city'] as const;

const lookMeta = {
  today: dayAnswer,
  knownOn: dayAnswer.nullable(),
  undated: z.array(z.enum(UNDATED)),
};

export const ratingMeta = paginationAnswer.extend({
  ...lookMeta,
  on: dayAnswer,
  compareWith: dayAnswer,
  /** In the list, whatever `q` finds. */
  listed: z.number().int(),
  listedThen: z.number().int(),
  entered: z.number().int(),
  left: z.number().int(),
});

const stood = z.object({
  rank: z.number().int().nullable(),
  points,
  level: z.enum(LEVELS).nullable(),
  absence: z.enum(ABSENCES).nullable(),
});

export const changeAnswer = partner.extend({
  move: z.enum(MOVES),
  places: z.number().int(),
  then: stood,
  now: stood,
  reasons: z.array(
    z.object({
      code: z.enum(REASONS),
      flow: z
        .object({
          kind: z.enum(FLOWS),
          source: z.enum(SOURCES),
          points,
          entries: z.number().int(),
        })
        .nullable(),
    }),
  ),
});

export const changesMeta = paginationAnswer.extend({
  ...lookMeta,
  from: dayAnswer,
  to: dayAnswer,
  counts: z.object({
    entered: z.number().int(),
    left: z.number().int(),
    up: z.number().int(),
    down: z.number().int(),
    points: z.number().int(),
  }),
});

export const monthAnswer = z.object({
  month: z.string().meta({ example: '2026-11' }),
  on: dayAnswer,
  total: bySource,
  change: bySource,
});
