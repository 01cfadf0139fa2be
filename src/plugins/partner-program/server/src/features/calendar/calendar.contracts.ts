import { z } from '@strapi/utils';

import { EXCEPTION_KINDS } from '../../../../rules/calendar/calendar';
import { HOLIDAYS } from '../../../../rules/calendar/holidays';
import {
  dayAnswer,
  daySchema,
  documentIdSchema,
  longTextSchema,
} from '../../platform/http/contracts';

export const yearSchema = z
  .string()
  .regex(/^20[2-9]\d$/)
  .meta({ example: '2027' })
  .transform(Number);

const change = { day: daySchema, kind: z.enum(EXCEPTION_KINDS) };

export const exceptionInput = z.strictObject({ ...change, decree: longTextSchema(2000) });

export const changeInput = z.union([
  z.strictObject(change),
  z.strictObject({ withdraw: documentIdSchema }),
]);

const dayOfCalendar = z.object({
  day: dayAnswer,
  working: z.boolean(),
  cause: z.enum(['weekday', 'weekend', 'holiday', 'moved', 'exception']),
  holiday: z.enum(HOLIDAYS).nullable(),
});

export const yearAnswer = z.object({
  year: z.number().int(),
  confirmedOn: dayAnswer.nullable(),
  /** What a confirmation names; null when the year cannot be confirmed now. */
  toConfirm: z.object({ documentId: z.string(), version: z.number().int() }).nullable(),
  /** Years that should have been confirmed by today. */
  waiting: z.array(z.number().int()),
  days: z.array(dayOfCalendar),
  exceptions: z.array(
    z.object({
      documentId: z.string(),
      version: z.number().int(),
      day: dayAnswer,
      kind: z.enum(EXCEPTION_KINDS),
      decree: z.string(),
      withdrawnOn: dayAnswer.nullable(),
      enteredBy: z.string().nullable(),
    }),
  ),
});

const openDeadline = z.object({
  kind: z.string(),
  record: z.string(),
  documentId: z.string(),
  title: z.string(),
  due: dayAnswer,
});

export const previewAnswer = z.object({
  before: dayOfCalendar,
  after: dayOfCalendar,
  moved: z.array(openDeadline.extend({ to: dayAnswer })),
  /** They would become earlier, and stay. */
  kept: z.array(openDeadline),
  /** How many open deadlines the change does not touch. */
  untouched: z.number().int(),
});
