import type { Core } from '@strapi/strapi';

import { catalogueGovernance } from '../../platform/catalogues/catalogue.governance';
import { catalogueObjects } from '../../platform/catalogues/catalogue.database';
import { clockOf } from '../../platform/clock';
import { contentType } from '../../platform/content-types/content-type';
import { check } from '../../platform/database/objects';
import type { FeatureManifest } from '../../platform/manifest';
import { applicationActions, partnerApplicationActions } from './application.actions';
import { applicationObjects } from './application.database';
import { applicationDeadlines } from './application.deadlines';
import { APPLICATION_REFUSALS } from './application.refusals';
import { applicationRoutes } from './application.routes';
import { applicationsOpen } from './application.waiting';
import { APPLICATION_WORDS } from './application.words';
import { answersJob, remindersJob } from './applications.jobs';
import { APPLICATION_MAILS } from './applications.mails';
import { PROGRAMME_TEXT, RECEIPT_DAYS, REMINDERS, TIMES } from './applications.settings';
import { caseRoutes } from './case.view.routes';
import applicationDocument from './content-types/application-document/schema.json';
import application from './content-types/application/schema.json';
import informationRequest from './content-types/information-request/schema.json';
import requirement from './content-types/requirement/schema.json';
import { SHIPPED_REQUIREMENTS } from './data/requirements';
import { requirementActions } from './requirement.actions';
import { REQUIREMENT_REFUSALS } from './requirement.refusals';
import { requirementRoutes } from './requirement.routes';
import { paperActions } from './paper.actions';
import { RECEIPT_MAILS } from './receipt.mails';
import { RECEIPT_REFUSALS } from './receipt.refusals';
import { renewalsMissing } from './renewal.waiting';
import { addShipped, readPlaceholders, REQUIREMENTS } from './requirement.store';
import { APPLICATION, PAPER, QUESTION, TABLES } from './tables';
import { closeApplications } from './use-cases/end-application';

const closed = { fields: 'all', create: false, remove: false } as const;

async function seed(strapi: Core.Strapi): Promise<void> {
  await addShipped(strapi.db.connection, SHIPPED_REQUIREMENTS, clockOf(strapi).now());
}

/** K4: how ККВ is asked for, confirmed and renewed, and what it requires. */
export const applicationsManifest: FeatureManifest = {
  name: 'applications',
  contentTypes: {
    requirement: contentType(requirement),
    application: contentType(application),
    'application-document': contentType(applicationDocument),
    'information-request': contentType(informationRequest),
  },
  views: {
    requirement: {
      title: 'nameRu',
      list: ['nameRu', 'occasion', 'level', 'rhythm', 'threshold', 'effectiveFrom', 'effectiveTo'],
      sort: { by: 'id', order: 'ASC' },
    },
    application: {
      title: 'kind',
      list: ['kind', 'partner', 'state', 'receivedOn', 'dueOn', 'proposal', 'decidedOn'],
      sort: { by: 'receivedOn', order: 'DESC' },
    },
    'application-document': {
      title: 'nameRu',
      list: ['nameRu', 'application', 'state', 'uploadedOn'],
      sort: { by: 'id', order: 'DESC' },
    },
    'information-request': {
      title: 'question',
      list: ['question', 'application', 'askedOn', 'answerBy', 'answeredOn', 'endedOn'],
      sort: { by: 'askedOn', order: 'DESC' },
    },
  },
  routes: [...requirementRoutes, ...applicationRoutes, ...caseRoutes],
  permissions: [
    {
      uid: 'applications.overview',
      displayName: "Read an application's page",
      subCategory: 'applications',
    },
  ],
  actions: [requirementActions, applicationActions, paperActions, partnerApplicationActions],
  governance: [
    { uid: APPLICATION, ...closed },
    { uid: PAPER, ...closed },
    { uid: QUESTION, ...closed },
    catalogueGovernance(REQUIREMENTS, [
      'code',
      'occasion',
      'level',
      'rhythm',
      'checkedBy',
      'threshold',
    ]),
  ],
  settings: [TIMES, REMINDERS, RECEIPT_DAYS, PROGRAMME_TEXT],
  placeholders: readPlaceholders,
  jobs: [answersJob, remindersJob],
  deadlines: [applicationDeadlines],
  waiting: [applicationsOpen, renewalsMissing],
  mails: { ...RECEIPT_MAILS, ...APPLICATION_MAILS },
  words: APPLICATION_WORDS,
  refusals: { ...REQUIREMENT_REFUSALS, ...APPLICATION_REFUSALS, ...RECEIPT_REFUSALS },
  on: {
    'partner.ended': (unit, { partnerId }) => closeApplications(unit, { partnerId }),
    'competence.ended': (unit, event) => closeApplications(unit, event),
  },
  database: [
    check(
      TABLES.requirements,
      'pp_requirements_shape',
      'coalesce(threshold, 1) > 0 and (effective_to is null or effective_to >= effective_from)',
      'requirement.invalid',
    ),
    ...catalogueObjects(REQUIREMENTS, ['code', 'occasion', 'level']),
    ...applicationObjects,
  ],
  seed,
};
