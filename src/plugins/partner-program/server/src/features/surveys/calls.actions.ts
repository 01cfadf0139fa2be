import { z } from '@strapi/utils';

import type { Instant } from '../../../../rules/shared/days';
import { isOpen } from '../../../../rules/surveys/call.states';
import { action, recordActions, type AnyAction } from '../../platform/actions/action';
import { codeSchema, longTextSchema } from '../../platform/http/contracts';
import { readCall, type StoredCall } from './calls.store';
import { SURVEY_CALL } from './tables';
import { forgetContact } from './use-cases/forget-contact';
import { recordAttempt, type Noted } from './use-cases/record-attempt';

const moment = z.iso.datetime({ offset: true });
const comment = longTextSchema(2000).optional();

const REFUSED = [
  'survey-call.move-not-allowed',
  'survey.no-consent',
  'survey.not-warned',
  'survey.contact-erased',
  'survey.taken',
];

interface Spec<Input> {
  readonly name: string;
  readonly tone: AnyAction['tone'];
  readonly input: z.ZodType<Input>;
  readonly refusals?: readonly string[];
  noted(input: Input): Noted;
}

function attempt<Input>({ name, tone, input, refusals = [], noted }: Spec<Input>): AnyAction {
  return action({
    name,
    tone,
    bulk: false,
    input,
    refusals: [...REFUSED, ...refusals],
    legal: ({ state, erased }: StoredCall) => isOpen(state) && !erased,
    run: (unit, ref, said: Input) => recordAttempt(unit, ref, noted(said)),
  });
}

/** Q-survey: what comes of a call; Q-private: a customer that asks for it is forgotten. */
export const callActions = recordActions<StoredCall>({
  record: 'survey-call',
  records: 'survey-calls',
  uid: SURVEY_CALL,
  read: readCall,
  actions: [
    attempt({
      name: 'complete',
      tone: 'success',
      input: z.strictObject({
        edition: z.number().int().min(1),
        answers: z.record(codeSchema, z.number().int().min(1).max(5)),
        comment,
      }),
      refusals: [
        'survey.unanswered',
        'survey.no-such-answer',
        'survey.unknown-question',
        'survey.edition-outdated',
      ],
      noted: (said) => ({ outcome: 'done', ...said }),
    }),
    attempt({
      name: 'no-answer',
      tone: 'default',
      input: z.strictObject({ comment }),
      noted: (said) => ({ outcome: 'no-answer', ...said }),
    }),
    attempt({
      name: 'call-back',
      tone: 'default',
      input: z.strictObject({ at: moment, comment }),
      refusals: ['survey.call-back-time'],
      noted: ({ at, ...said }) => ({
        outcome: 'call-back',
        callBackAt: new Date(at).toISOString() as Instant,
        ...said,
      }),
    }),
    attempt({
      name: 'refuse',
      tone: 'danger',
      // No comment: it would be erased with the contact, at once.
      input: z.strictObject({}),
      noted: () => ({ outcome: 'refused' }),
    }),
    action({
      name: 'forget',
      tone: 'danger',
      bulk: false,
      input: z.strictObject({}),
      refusals: ['survey.contact-erased', 'survey.taken'],
      legal: ({ erased }: StoredCall) => !erased,
      run: forgetContact,
    }),
  ],
});
