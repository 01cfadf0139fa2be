import { z } from '@strapi/utils';

import { ITEM_STATES, SIDES } from '../../../../rules/desk/item.states';
import {
  codeSchema,
  dayAnswer,
  documentIdSchema,
  instantAnswer,
  pageShape,
  paginationAnswer,
  querySchema,
  repeatable,
  textSchema,
} from '../../platform/http/contracts';

const OWNERS = ['mine', 'unowned', 'all'] as const;
const whole = z.number().int();

export const colleagueAnswer = z.object({ id: whole, name: z.string() });

export const deskQuery = querySchema({
  kind: repeatable(codeSchema),
  state: repeatable(z.enum(ITEM_STATES)),
  side: repeatable(z.enum(SIDES)),
  owner: z.enum(OWNERS).default('all'),
  q: textSchema(100).optional(),
  ...pageShape,
});

const partnerAnswer = z.object({ documentId: z.string(), name: z.string() });

export const itemAnswer = z.object({
  kind: z.string(),
  documentId: z.string(),
  partner: partnerAnswer.nullable(),
  what: z.string().meta({ description: 'What it is, in the language asked for' }),
  title: z.string().nullable().meta({ description: 'What the very record is called' }),
  next: z.string().meta({ description: 'What must be done next, in the language asked for' }),
  side: z.enum(SIDES).meta({ description: 'Whose turn it is' }),
  state: z.enum(ITEM_STATES),
  due: dayAnswer.nullable().meta({ description: 'Last day of that step' }),
  overdue: z.boolean(),
  workingDays: whole
    .nullable()
    .meta({ description: 'Left until the day, or since it; of a stopped clock: left to staff' }),
  since: instantAnswer,
  owner: colleagueAnswer.nullable(),
  version: whole.meta({ description: 'Of its owner; 0 while nobody has been named' }),
  link: z.string(),
});

export const deskMeta = paginationAnswer.extend({
  today: dayAnswer,
  me: whole.meta({ description: 'Number of this administrator' }),
  states: z
    .array(z.object({ state: z.enum(ITEM_STATES), count: whole }))
    .meta({ description: 'Of the kinds asked for' }),
  kinds: z
    .array(z.object({ kind: z.string(), name: z.string(), count: whole }))
    .meta({ description: 'In the states asked for' }),
});

export const itemParams = z.strictObject({ kind: codeSchema, documentId: documentIdSchema });

export const assignBody = z.strictObject({
  owner: z.number().int().min(1).max(2_147_483_647).nullable(),
  expectedVersion: z.number().int().min(0),
});

export const assignedAnswer = z.object({
  documentId: z.string(),
  version: whole,
  owner: colleagueAnswer.nullable(),
});
