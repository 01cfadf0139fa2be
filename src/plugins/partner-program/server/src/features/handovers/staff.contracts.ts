import { z } from '@strapi/utils';

import { HANDOVER_STATES } from '../../../../rules/handovers/handover';
import {
  documentIdSchema,
  pageShape,
  paginationAnswer,
  querySchema,
  repeatable,
  textSchema,
} from '../../platform/http/contracts';
import { handoverAnswer, handoverPageAnswer } from './handovers.contracts';

const count = z.number().int();
const partner = z.object({ documentId: z.string(), name: z.string() });

export const staffQuery = querySchema({
  state: repeatable(z.enum(HANDOVER_STATES)),
  partner: repeatable(documentIdSchema),
  q: textSchema(100).optional().meta({ description: 'Words of the partner’s name' }),
  ...pageShape,
});

export const staffAnswer = z.array(
  handoverAnswer.extend({
    partner,
    clock: z
      .object({ overdue: z.boolean(), workingDays: count })
      .nullable()
      .meta({ description: 'Working days left to decide, or since it was due' }),
  }),
);

export const staffPageAnswer = handoverPageAnswer.extend({ partner });

export const staffMeta = paginationAnswer.extend({
  states: z
    .array(z.object({ state: z.enum(HANDOVER_STATES), count }))
    .meta({ description: 'Of all states, whichever are asked for' }),
});
