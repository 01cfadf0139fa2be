import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { accept, refuse } from '../../../../rules/shared/decision';
import { addUp, averageOf } from '../../../../rules/surveys/answers.rules';
import { SUBJECTS } from '../../../../rules/surveys/questionnaire';
import {
  dayAnswer,
  documentIdSchema,
  pageShape,
  paginationAnswer,
  paginationMeta,
  querySchema,
} from '../../platform/http/contracts';
import { defineRoute, type Route } from '../../platform/http/route';
import { inUnit } from '../../platform/unit-of-work';
import { readPartner } from '../partners';
import { questionnaireAnswer } from './calls.contracts';
import { questionnairesOf } from './questionnaires.store';
import { resultsPage } from './results.store';
import { talliesOf } from './tallies.store';
import { journalReading, READ_PERMISSION } from './trends.routes';

const resultAnswer = z.object({
  documentId: z.string(),
  handover: z.string(),
  answeredOn: dayAnswer,
  edition: z.number().int(),
  answers: z.record(z.string(), z.number().int()),
});

const surveysMeta = paginationAnswer.extend({
  averages: z
    .array(
      z.object({
        subject: z.enum(SUBJECTS),
        average: z.number().nullable().meta({ description: 'Of five points, in hundredths' }),
        answers: z.number().int(),
      }),
    )
    .meta({ description: 'Of all results, whichever page is asked for' }),
  questionnaires: z
    .array(questionnaireAnswer)
    .meta({ description: 'The editions by which the results on the page were asked' }),
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
    query: querySchema(pageShape),
    answer: z.array(resultAnswer),
    meta: surveysMeta,
    handle: async ({ strapi, caller, query }) =>
      accept(await surveysOf(strapi.db.connection, caller().partnerId, query)),
  }),
  defineRoute({
    method: 'GET',
    path: '/survey-results',
    name: 'survey-results',
    summary: 'What customers answered about a partner’s projects; the journal keeps the reading',
    access: { door: 'staff', permissions: [READ_PERMISSION] },
    query: querySchema({ partner: documentIdSchema, ...pageShape }),
    answer: z.array(resultAnswer),
    meta: surveysMeta,
    refusals: ['record.not-found'],
    handle: ({ strapi, actor, query }) =>
      inUnit(strapi, actor, async (unit) => {
        const partner = await readPartner(unit.trx, query.partner);
        if (!partner) return refuse('record.not-found');
        const { id: partnerId, documentId } = partner;
        await journalReading(unit, [{ documentId, partnerId }]);
        return accept(await surveysOf(unit.trx, partnerId, query));
      }),
  }),
];

async function surveysOf(
  db: Knex,
  partnerId: number,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<Surveys> {
  const { results, total } = await resultsPage(db, partnerId, page, pageSize);
  const editions = results.map(({ edition }) => edition);
  const questionnaires = await questionnairesOf(db, editions);
  const tallies = await talliesOf(db, partnerId);
  const averages = SUBJECTS.map((subject) => {
    const given = addUp(tallies.filter((one) => one.subject === subject));
    return { subject, average: averageOf(given), answers: given.count };
  });
  return {
    data: results.map(({ answers, ...rest }) => ({ ...rest, answers: { ...answers } })),
    meta: {
      ...paginationMeta(page, pageSize, total),
      averages,
      // The rules' texts are read-only, the contract's are not: they are the same.
      questionnaires: structuredClone(questionnaires) as never,
    },
  };
}
