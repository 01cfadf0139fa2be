import { accept, refuse } from '../../../../rules/shared/decision';
import { documentParams } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { inUnit } from '../../platform/unit-of-work';
import { readApplication } from './application.store';
import { viewCase } from './case.view';
import { caseAnswer } from './case.view.contracts';

export const APPLICATION_VIEW = 'plugin::partner-program.applications.overview';

/** K4.8: an application's page, for staff. */
export const caseRoutes = [
  defineRoute({
    method: 'GET',
    path: '/applications/:documentId/overview',
    name: 'application-overview',
    summary: 'An application with its checklist, documents, questions and clock, for staff',
    access: { door: 'staff', permissions: [APPLICATION_VIEW] },
    params: documentParams,
    answer: caseAnswer,
    refusals: ['record.not-found'],
    handle: ({ strapi, actor, params }) =>
      inUnit(strapi, actor, async (unit) => {
        const application = await readApplication(unit.trx, params.documentId);
        if (!application) return refuse('record.not-found');
        return accept({ data: await viewCase(unit, application) });
      }),
  }),
];
