import { clockOf } from '../../platform/clock';
import { contentType } from '../../platform/content-types/content-type';
import { check, index, uniqueKey } from '../../platform/database/objects';
import { appendOnly, versioned } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import { callActions } from './calls.actions';
import { callRoutes } from './calls.routes';
import questionnaireDraft from './content-types/questionnaire-draft/schema.json';
import questionnaire from './content-types/questionnaire/schema.json';
import surveyCall from './content-types/survey-call/schema.json';
import surveyResult from './content-types/survey-result/schema.json';
import { draftActions, editionActions } from './editions.actions';
import { seedQuestionnaire } from './questionnaires.store';
import { resultRoutes } from './results.routes';
import { eraseContactsJob } from './surveys.jobs';
import { SURVEY_REFUSALS } from './surveys.refusals';
import { CALL_BACK_DAYS, PATIENCE, RETENTION } from './surveys.settings';
import { SURVEY_WORDS } from './surveys.words';
import { QUESTIONNAIRE, QUESTIONNAIRE_DRAFT, SURVEY_CALL, SURVEY_RESULT, TABLES } from './tables';
import { trendRoutes } from './trends.routes';
import { closeCall, planCall } from './use-cases/plan-call';

const closed = { fields: 'all', create: false, remove: false } as const;

/** Q-survey, Q-private: customers are asked about what was handed over to them. */
export const surveysManifest: FeatureManifest = {
  name: 'surveys',
  contentTypes: {
    questionnaire: contentType(questionnaire),
    'questionnaire-draft': contentType(questionnaireDraft),
    'survey-call': contentType(surveyCall),
    'survey-result': contentType(surveyResult),
  },
  views: {
    questionnaire: {
      title: 'edition',
      list: ['edition', 'effectiveFrom'],
      form: [['edition', 'effectiveFrom'], ['questions']],
      sort: { by: 'edition', order: 'DESC' },
    },
    'questionnaire-draft': {
      title: 'state',
      list: ['state', 'basedOn', 'edition'],
      form: [['state', 'basedOn', 'edition'], ['questions']],
      sort: { by: 'id', order: 'DESC' },
    },
  },
  routes: [...callRoutes, ...resultRoutes, ...trendRoutes],
  actions: [callActions, editionActions, draftActions],
  governance: [
    { uid: QUESTIONNAIRE, ...closed },
    { uid: QUESTIONNAIRE_DRAFT, ...closed },
    { uid: SURVEY_CALL, ...closed },
    { uid: SURVEY_RESULT, ...closed },
  ],
  permissions: [
    { uid: 'surveys.call', displayName: 'Call customers', subCategory: 'surveys' },
    { uid: 'surveys.read', displayName: 'Read results of surveys', subCategory: 'surveys' },
  ],
  settings: [PATIENCE, CALL_BACK_DAYS, RETENTION],
  jobs: [eraseContactsJob],
  words: SURVEY_WORDS,
  refusals: SURVEY_REFUSALS,
  on: {
    'handover.accepted': planCall,
    'handover.annulled': (unit, { handover }) => closeCall(unit, handover),
  },
  database: [
    ...appendOnly(TABLES.questionnaires),
    ...appendOnly(TABLES.results),
    versioned(TABLES.drafts),
    // One edition is written at a time.
    uniqueKey(TABLES.drafts, 'pp_questionnaire_drafts_one', 'state', {
      where: "state = 'draft'",
      refusal: 'questionnaire.not-the-newest',
    }),
    versioned(TABLES.calls),
    index(TABLES.calls, 'pp_survey_calls_open', '(id) where ended_on is null'),
    index(TABLES.results, 'pp_survey_results_partner', '(partner_id, id)'),
    check(
      TABLES.calls,
      'pp_survey_calls_ended',
      "(state in ('waiting', 'call-back')) = (ended_on is null)",
    ),
    check(TABLES.calls, 'pp_survey_calls_erased', 'erased_on is null or contact is null'),
  ],
  seed: (strapi) => seedQuestionnaire(strapi.db.connection, clockOf(strapi).now()),
};
