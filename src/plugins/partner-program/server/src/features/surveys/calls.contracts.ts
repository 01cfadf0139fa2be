import { z } from '@strapi/utils';

import { dayOf, type Instant } from '../../../../rules/shared/days';
import { CALL_STATES, OUTCOMES, STANDINGS, type Patience } from '../../../../rules/surveys/call';
import { clockTimeOf } from '../../../../rules/shared/clock-times';
import { hoursOn } from '../../../../rules/surveys/hours.rules';
import { SUBJECTS } from '../../../../rules/surveys/questionnaire';
import { standingOf } from '../../../../rules/surveys/whom.rules';
import { dayAnswer, instantAnswer } from '../../platform/http/contracts';
import type { Call } from './calls.store';
import type { OpenCall } from './use-cases/open-call';

const clockTime = z.string().meta({ example: '12:00', description: 'By the clock of Almaty' });

/** A call in the list: nothing of it tells who the customer is. */
export const callAnswer = z.object({
  documentId: z.string(),
  version: z.number().int(),
  state: z.enum(CALL_STATES),
  standing: z.enum(STANDINGS),
  partner: z.object({ documentId: z.string(), name: z.string() }),
  handedOn: dayAnswer,
  sites: z.array(z.string()),
  hours: z.object({ from: clockTime, to: clockTime }).nullable(),
  attempts: z.number().int(),
  lastAttemptAt: instantAnswer.nullable(),
  callBackAt: instantAnswer.nullable(),
  taken: z.boolean().meta({ description: 'A colleague is calling' }),
  endedOn: dayAnswer.nullable(),
});

const wording = z.object({ ru: z.string(), kk: z.string(), en: z.string() });

export const questionnaireAnswer = z.object({
  edition: z.number().int(),
  questions: z.array(
    z.object({
      code: z.string(),
      subject: z.enum(SUBJECTS),
      text: wording,
      options: z.array(wording).meta({ description: 'Worth 5, 4, 3, 2 and 1' }),
    }),
  ),
});

const optional = z.string().nullable();

/** The call that was taken: whom to call, what came of it so far, what to ask. */
export const openCallAnswer = callAnswer.extend({
  contact: z.object({
    name: z.string(),
    post: optional,
    phone: z.string(),
    extension: optional,
    email: optional,
    city: optional,
    comment: optional,
  }),
  log: z.array(
    z.object({
      at: instantAnswer,
      outcome: z.enum(OUTCOMES),
      callBackAt: instantAnswer.nullable(),
      comment: optional,
    }),
  ),
  questionnaire: questionnaireAnswer,
});

/** Whose eyes, and when. */
export interface Looking {
  readonly now: Instant;
  readonly actorId: string | null;
  readonly patience: Patience;
}

/** Q-survey: a call as a line of the operator’s list: without the contact and the log. */
export function callLine(
  call: Call,
  { now, actorId, patience }: Looking,
): z.infer<typeof callAnswer> {
  const { documentId, version, state, partner, handedOn, sites, attempts } = call;
  const { lastAttemptAt, callBackAt, endedOn, takenBy, takenUntil, hours } = call;
  const span = hours && hoursOn(hours, dayOf(now));
  return {
    ...{ documentId, version, state, partner, handedOn, sites: [...sites], attempts },
    ...{ lastAttemptAt, callBackAt, endedOn },
    standing: standingOf(call, patience, now),
    hours: span && { from: clockTimeOf(span.from), to: clockTimeOf(span.to) },
    taken: takenUntil !== null && takenUntil > now && takenBy !== actorId,
  };
}

/** Q-survey: an opened call: the contact, the log and the questions beside its line. */
export function openCallLine(
  { call, contact, log, questionnaire }: OpenCall,
  looking: Looking,
): z.infer<typeof openCallAnswer> {
  const { edition, questions } = questionnaire;
  return {
    ...callLine(call, looking),
    contact,
    log: [...log],
    // The rules' texts are read-only, the contract's are not: they are the same.
    questionnaire: { edition, questions: structuredClone(questions) as never },
  };
}
