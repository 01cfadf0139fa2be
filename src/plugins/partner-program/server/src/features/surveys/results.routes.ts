import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { accept, refuse } from '../../../../rules/shared/decision';
import { averageOf, tallyOf } from '../../../../rules/surveys/answers.rules';
import { SUBJECTS, type Subject } from '../../../../rules/surveys/questionnaire';
import { dayAnswer, documentIdSchema, querySchema } from '../../platform/http/contracts';
import { defineRoute, type Route } from '../../platform/http/route';
import { inUnit } from '../../platform/unit-of-work';
import { readPartner } from '../partners';
import { questionnaireAnswer } from './calls.contracts';
import { questionnairesOf } from './questionnaires.store';
import { resultsOf, type Result } from './results.store';
import { journalReading, READ_PERMISSION } from './trends.routes';

const resultAnswer = z.object({
  documentId: z.string(),
  handover: z.string(),
  answeredOn: dayAnswer,
  edition: z.number().int(),
  answers: z.record(z.string(), z.number().int()),
});

const surveysMeta = z.object({
  averages: z.array(
    z.object({
      subject: z.enum(SUBJECTS),
      average: z.number().nullable().meta({ description: 'Of five points, in hundredths' }),
      answers: z.number().int(),
    }),
  ),
  questionnaires: z
    .array(questionnaireAnswer)
    .meta({ description: 'The editions by which these results were asked' }),
});

interface Surveys {
  data: z.infer<typeof resultAnswer>[];
  meta: z.infer<typeof surveysMeta>;
}

/** Q-private: results are for the partner in its cabinet; staff's reading is kept in the journal. */
export const resultRoutes: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/surveys',
    name: 'surveys',
    summary: 'What customers answered about the partner’s projects, newest first',
    access: { door: 'cabinet', role: 'viewer' },
    answer: z.array(resultAnswer),
    meta: surveysMeta,
    handle: async ({ strapi, caller }) =>
      accept(await surveysOf(strapi.db.connection, caller().partnerId)),
  }),
  defineRoute({
    method: 'GET',
    path: '/survey-results',
    name: 'survey-results',
    summary: 'What customers answered about a partner’s projects; the journal keeps the reading',
    access: { door: 'staff', permissions: [READ_PERMISSION] },
    query: querySchema({ partner: documentIdSchema }),
    answer: z.array(resultAnswer),
    meta: surveysMeta,
    refusals: ['record.not-found'],
    handle: ({ strapi, actor, query }) =>
      inUnit(strapi, actor, async (unit) => {
        const partner = await readPartner(unit.trx, query.partner);
        if (!partner) return refuse('record.not-found');
        const { id: partnerId, documentId } = partner;
        await journalReading(unit, [{ documentId, partnerId }]);
        return accept(await surveysOf(unit.trx, partnerId));
      }),
  }),
];

async function surveysOf(db: Knex, partnerId: number): Promise<Surveys> {
  const results = await resultsOf(db, partnerId);
  const questionnaires = await questionnairesOf(
    db,
    results.map(({ edition }) => edition),
  );
  const averages = SUBJECTS.map((subject) => {
    const tally = tallyIn(questionnaires, results, subject);
    return { subject, average: averageOf(tally), answers: tally.count };
  });
  const data = results.map(({ partnerId: _, answers, ...rest }) => ({
    ...rest,
    answers: { ...answers },
  }));
  // The rules' texts are read-only, the contract's are not: they are the same.
  return { data, meta: { averages, questionnaires: structuredClone(questionnaires) as never } };
}

/** Each result by the edition that it was asked by. */
function tallyIn(
  questionnaires: Awaited<ReturnType<typeof questionnairesOf>>,
  results: readonly Result[],
  subject: Subject,
): { sum: number; count: number } {
  const tallies = questionnaires.map(({ edition, questions }) => {
    const own = results.filter((result) => result.edition === edition);
    return tallyOf(
      questions,
      own.map(({ answers }) => answers),
      subject,
    );
  });
  return tallies.reduce((all, one) => ({ sum: all.sum + one.sum, count: all.count + one.count }), {
    sum: 0,
    count: 0,
  });
}
