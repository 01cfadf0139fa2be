import { z } from '@strapi/utils';

import { action, recordActions } from '../../platform/actions/action';
import { codeSchema, daySchema, longTextSchema } from '../../platform/http/contracts';
import { readDraft, readEdition, type Draft, type Edition } from './editions.store';
import { QUESTIONNAIRE, QUESTIONNAIRE_DRAFT } from './tables';
import {
  beginEdition,
  discardDraft,
  publishDraft,
  replaceInDraft,
  rewordDraft,
} from './use-cases/edit-questionnaire';

const words = longTextSchema(500);
const isOpen = ({ state }: Draft): boolean => state === 'draft';
const CLOSED = ['questionnaire.not-a-draft'];

/** Q-survey: the newest edition is where the next one begins. */
export const editionActions = recordActions<Edition>({
  record: 'questionnaire',
  records: 'questionnaires',
  uid: QUESTIONNAIRE,
  read: readEdition,
  actions: [
    action({
      name: 'begin-edition',
      tone: 'default',
      bulk: false,
      input: z.strictObject({}),
      refusals: ['questionnaire.not-the-newest'],
      legal: ({ open }: Edition) => open,
      run: beginEdition,
    }),
  ],
});

/** Q-survey: what staff do to an edition that is being written. */
export const draftActions = recordActions<Draft>({
  record: 'questionnaire-draft',
  records: 'questionnaire-drafts',
  uid: QUESTIONNAIRE_DRAFT,
  read: readDraft,
  actions: [
    action({
      name: 'reword',
      tone: 'default',
      bulk: false,
      input: z.strictObject({ asked: codeSchema, ru: words, kk: words, en: words }),
      refusals: ['survey.unknown-question', ...CLOSED],
      legal: isOpen,
      run: (unit, ref, { asked: question, ...text }) => rewordDraft(unit, ref, { question, text }),
    }),
    action({
      name: 'reword-answer',
      tone: 'default',
      bulk: false,
      input: z.strictObject({
        asked: codeSchema,
        worth: z.number().int().min(1).max(5),
        ru: words,
        kk: words,
        en: words,
      }),
      refusals: ['survey.unknown-question', 'survey.no-such-answer', ...CLOSED],
      legal: isOpen,
      run: (unit, ref, { asked: question, worth: points, ...text }) =>
        rewordDraft(unit, ref, { question, points, text }),
    }),
    action({
      name: 'replace',
      tone: 'default',
      bulk: false,
      input: z.strictObject({ asked: codeSchema, ru: words, kk: words, en: words }),
      refusals: ['survey.unknown-question', ...CLOSED],
      legal: isOpen,
      run: (unit, ref, { asked: question, ...text }) =>
        replaceInDraft(unit, ref, { question, text }),
    }),
    action({
      name: 'publish',
      tone: 'success',
      bulk: false,
      input: z.strictObject({ effectiveFrom: daySchema }),
      refusals: ['questionnaire.too-early', ...CLOSED],
      legal: isOpen,
      run: publishDraft,
    }),
    action({
      name: 'discard',
      tone: 'danger',
      bulk: false,
      input: z.strictObject({}),
      refusals: CLOSED,
      legal: isOpen,
      run: discardDraft,
    }),
  ],
});
