import { z } from '@strapi/utils';

import { COMPETENCE_KINDS, LEVELS, RIGHTS } from '../../../../rules/competences/competence';
import { lastDayOf } from '../../../../rules/competences/competence.rules';
import { inForce } from '../../../../rules/competences/in-force.rules';
import { accept } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import { clockOf } from '../../platform/clock';
import {
  dayAnswer,
  pageOf,
  pageShape,
  paginationAnswer,
  querySchema,
} from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { competencesOf, type Competence } from './competences.store';
import { rightsInForce } from './rights';

const competenceAnswer = z.object({
  documentId: z.string(),
  kind: z.enum(COMPETENCE_KINDS),
  inForce: z.boolean(),
  level: z.enum(LEVELS).nullable(),
  startedOn: dayAnswer,
  lastDay: dayAnswer.nullable(),
  terms: z.array(
    z.object({ level: z.enum(LEVELS).nullable(), from: dayAnswer, lastDay: dayAnswer.nullable() }),
  ),
});

function answerOf(competence: Competence, today: Day): z.infer<typeof competenceAnswer> {
  const term = inForce(competence, today);
  return {
    documentId: competence.documentId,
    kind: competence.kind,
    inForce: term !== undefined,
    level: term?.level ?? null,
    startedOn: competence.startedOn,
    lastDay: lastDayOf(competence),
    terms: competence.terms.map(({ level, from, lastDay }) => ({ level, from, lastDay })),
  };
}

/** What a partner sees of its competences and of the rights they give today. */
export const competenceRoutes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/competences',
    name: 'list',
    summary: "The partner's competences with their terms, and the rights in force today",
    access: { door: 'cabinet', role: 'viewer' },
    query: querySchema(pageShape),
    answer: z.array(competenceAnswer),
    meta: paginationAnswer.extend({ rights: z.array(z.enum(RIGHTS)) }),
    handle: async ({ strapi, caller, query }) => {
      const today = clockOf(strapi).today();
      const db = strapi.db.connection;
      const { partnerId } = caller();
      const { data, meta } = pageOf(await competencesOf(db, [partnerId]), query);
      const rights = await rightsInForce(db, partnerId, today);
      return accept({
        data: data.map((competence) => answerOf(competence, today)),
        meta: { ...meta, rights },
      });
    },
  }),
];
