import { z } from '@strapi/utils';

import { ACTIVITY_KINDS, FORMULAS, SCHEMES } from '../../../../rules/points/points';
import { tengeOf } from '../../../../rules/shared/money';
import {
  dayAnswer,
  daySchema,
  pageShape,
  paginationAnswer,
  querySchema,
} from '../../platform/http/contracts';
import { tengeAnswer } from '../../platform/http/money';
import type { StoredActivity } from './catalogue.store';

/** K6.1: which rows of the catalogue are asked for. */
export const activitiesQuery = querySchema({
  on: daySchema.optional().meta({ description: 'Rows in force on this day; today unless told' }),
  all: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .default(false)
    .meta({ description: 'Every row, past and announced ones included, whatever `on` says' }),
  ...pageShape,
});

export const activitiesMeta = paginationAnswer.extend({
  on: dayAnswer.nullable().meta({ description: 'The day of the rows; null: every row' }),
});

/** A row of the catalogue: what earns how many points, and when. */
export const activityAnswer = z.object({
  documentId: z.string(),
  code: z.string(),
  scheme: z.enum(SCHEMES),
  kind: z.enum(ACTIVITY_KINDS),
  nameRu: z.string(),
  nameKk: z.string(),
  nameEn: z.string(),
  formula: z.enum(FORMULAS),
  points: z.number().int(),
  perAmount: tengeAnswer.nullable(),
  capPerEntry: z.number().int().nullable(),
  capPerYear: z
    .number()
    .int()
    .nullable()
    .meta({ description: 'Of a calendar year, by all rows of the code together' }),
  validMonths: z.number().int().nullable(),
  effectiveFrom: dayAnswer,
  effectiveTo: dayAnswer.nullable(),
});

export function activityOf(row: StoredActivity): z.infer<typeof activityAnswer> {
  return { ...row, perAmount: row.perTiyn === null ? null : tengeOf(row.perTiyn) };
}
