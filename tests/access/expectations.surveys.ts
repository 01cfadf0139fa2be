import { SHIPPED_QUESTIONS } from '../../src/plugins/partner-program/server/src/features/surveys/data/questionnaire';
import type { Expectation, Expectations, ValidCall } from './expectations';
import type { Kind, MakeRecord } from './expectations.staff';
import { makeCall, makeDraft, newestEdition } from './records.surveys';
import { cabinet, staff } from './rules';
import type { World } from './world';

const CABINET = '/api/partner-program/cabinet/surveys';
const CALLS = '/partner-program/survey-calls';
const RESULTS = '/partner-program/survey-results';
const TRENDS = '/partner-program/survey-trends';
const answers = Object.fromEntries(SHIPPED_QUESTIONS.map(({ code }) => [code, 4]));

const call: MakeRecord = ({ server, own }) => makeCall(server, own.id);
const opened = async (world: World): Promise<ValidCall> => ({
  path: `${CALLS}/${await call(world)}/open`,
});

/** Customers who are called, and what they answered. */
export const SURVEY_ROUTES: Expectations = Object.fromEntries<Expectation>([
  [`GET ${CABINET}`, { rule: cabinet('viewer', 'own'), make: () => ({ path: CABINET }) }],
  [`GET ${CALLS}`, { rule: staff('surveys.call'), make: () => ({ path: CALLS }) }],
  [`POST ${CALLS}/:documentId/open`, { rule: staff('surveys.call'), make: opened }],
  [
    `GET ${RESULTS}`,
    {
      rule: staff('surveys.read'),
      make: ({ own }) => ({ path: `${RESULTS}?partner=${own.documentId}` }),
    },
  ],
  [`GET ${TRENDS}`, { rule: staff('surveys.read'), make: () => ({ path: TRENDS }) }],
  [
    `GET ${TRENDS}/partners`,
    { rule: staff('surveys.read'), make: () => ({ path: `${TRENDS}/partners` }) },
  ],
]);

const draft: MakeRecord = ({ server }) => makeDraft(server);
/** Each edition is asked after the one before. */
let year = 2100;
const text = { ru: 'текст', kk: 'мәтін', en: 'text' };

/** What comes of a call, and how the questionnaire is written. */
export const SURVEY_KINDS: readonly Kind[] = [
  {
    record: 'survey-call',
    records: 'survey-calls',
    actions: {
      complete: { on: call, input: { edition: 1, answers } },
      'no-answer': { on: call, input: {} },
      'call-back': { on: call, input: { at: '2026-12-02T10:00:00+05:00' } },
      refuse: { on: call, input: {} },
      forget: { on: call, input: {} },
    },
  },
  {
    record: 'questionnaire',
    records: 'questionnaires',
    actions: { 'begin-edition': { on: ({ server }) => newestEdition(server), input: {} } },
  },
  {
    record: 'questionnaire-draft',
    records: 'questionnaire-drafts',
    actions: {
      reword: { on: draft, input: { asked: 'design', ...text } },
      'reword-answer': { on: draft, input: { asked: 'design', worth: 5, ...text } },
      replace: { on: draft, input: { asked: 'design', ...text } },
      publish: { on: draft, input: () => ({ effectiveFrom: `${++year}-01-01` }) },
      discard: { on: draft, input: {} },
    },
  },
];
