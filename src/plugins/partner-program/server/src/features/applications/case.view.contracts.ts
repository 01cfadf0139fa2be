import { z } from '@strapi/utils';

import { PROPOSALS } from '../../../../rules/applications/checklist.rules';
import { dayAnswer } from '../../platform/http/contracts';
import { applicationAnswer } from './application.contracts';
import { requirementAnswer } from './requirement.answers';

const nullableText = z.string().nullable();

/** D-proposal: a checklist as it stands, or as it stood when the application was decided. */
const checklistAnswer = z.object({
  on: dayAnswer.meta({ description: 'Today, or the day of the decision that it was kept with' }),
  kept: z.boolean(),
  proposal: z.enum(PROPOSALS),
  lines: z.array(requirementAnswer),
});

/** An application as staff see it, with their own note. */
export const caseAnswer = z.object({
  today: dayAnswer,
  partner: z.object({ documentId: z.string(), tradingName: z.string() }),
  application: applicationAnswer.extend({
    lateReason: nullableText,
    note: nullableText,
    acceptedBy: nullableText,
    competence: nullableText.meta({ description: 'The competence it is about' }),
  }),
  checklist: checklistAnswer
    .nullable()
    .meta({ description: 'Null for what was withdrawn or closed undecided' }),
});
