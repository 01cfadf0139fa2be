import { accept, refuse } from '../../../../rules/shared/decision';
import { documentParams } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { readPartner } from '../partners';
import { overviewOf, ranksOf } from './overview';
import { overviewAnswer, ranksAnswer } from './overview.contracts';

export const OVERVIEW_PERMISSION = 'plugin::partner-program.partners.overview';

const access = { door: 'staff', permissions: [OVERVIEW_PERMISSION] } as const;

/** A partner's page, for staff. */
export const overviewRoutes = [
  defineRoute({
    method: 'GET',
    path: '/partners/:documentId/overview',
    name: 'overview',
    summary:
      'A partner as it stands today: competence, rights, points, rank, projects, sales, requests, ' +
      'qualifications, journal; each section for those who may read its records',
    access,
    params: documentParams,
    answer: overviewAnswer,
    refusals: ['record.not-found'],
    handle: async ({ strapi, params, language, ctx }) => {
      const partner = await readPartner(strapi.db.connection, params.documentId);
      if (!partner) return refuse('record.not-found');
      return accept({ data: await overviewOf(strapi, partner, language, ctx.state) });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/partners/:documentId/ranks',
    name: 'ranks',
    summary: 'A partner’s place in the KKV list at the ends of 23 past months, as it stood then',
    access,
    params: documentParams,
    answer: ranksAnswer,
    refusals: ['record.not-found'],
    handle: async ({ strapi, params }) => {
      const partner = await readPartner(strapi.db.connection, params.documentId);
      if (!partner) return refuse('record.not-found');
      return accept({ data: await ranksOf(strapi, partner.id) });
    },
  }),
];
