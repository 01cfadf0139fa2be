import { z } from '@strapi/utils';

import { OUTCOMES, PROPOSALS } from '../../../../rules/applications/checklist.rules';
import { APPLICATION_KINDS, CHECKS, RHYTHMS } from '../../../../rules/applications/requirement';
import { LEVELS } from '../../../../rules/competences/competence';
import { accept } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import { dayAnswer, querySchema } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { gapsOf, type Gaps } from './gaps';

/** One line of a checklist in an answer: the facts are those its check used. */
export const checkLineAnswer = z.object({
  code: z.string(),
  level: z.enum(LEVELS),
  outcome: z.enum(OUTCOMES),
  facts: z.record(z.string(), z.unknown()),
});

const requirementAnswer = checkLineAnswer.extend({
  rhythm: z.enum(RHYTHMS),
  checkedBy: z.enum(CHECKS),
  threshold: z.number().int().nullable(),
  nameRu: z.string(),
  nameKk: z.string(),
  nameEn: z.string(),
});

const requirementMeta = z.object({
  for: z.enum(APPLICATION_KINDS),
  secondYear: z.boolean(),
  period: z.object({ from: dayAnswer, to: dayAnswer }),
  proposal: z.enum(PROPOSALS),
});

function answerOf({ asked, lines }: Gaps): z.infer<typeof requirementAnswer>[] {
  return asked.flatMap((row, i) => {
    const line = lines[i];
    const { rhythm, checkedBy, threshold, nameRu, nameKk, nameEn } = row;
    return line ? [{ ...line, rhythm, checkedBy, threshold, nameRu, nameKk, nameEn }] : [];
  });
}

/** K4.8: the requirements and how the partner stands, readable by each of its users. */
export const requirementRoutes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/requirements',
    name: 'requirements',
    summary: 'What an application of that kind asks, and what of it the partner holds today',
    access: { door: 'cabinet', role: 'viewer' },
    query: querySchema({ for: z.enum(APPLICATION_KINDS) }),
    answer: z.array(requirementAnswer),
    meta: requirementMeta,
    handle: async ({ strapi, caller, query }) => {
      const today = clockOf(strapi).today();
      const db = strapi.db.connection;
      const gaps = await gapsOf(db, {
        partnerId: caller().partnerId,
        occasion: query.for,
        today,
      });
      const { periods, proposal } = gaps;
      const { secondYear, elapsed: period } = periods;
      return accept({
        data: answerOf(gaps),
        meta: { for: query.for, secondYear, period, proposal },
      });
    },
  }),
];
