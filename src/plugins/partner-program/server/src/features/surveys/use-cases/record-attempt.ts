import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Instant } from '../../../../../rules/shared/days';
import { decideAnswers } from '../../../../../rules/surveys/answers.rules';
import { decideAttempt, decideCallBack, moveOf } from '../../../../../rules/surveys/attempt.rules';
import type { CallState, Outcome } from '../../../../../rules/surveys/call';
import { isOpen } from '../../../../../rules/surveys/call.states';
import type { Answers } from '../../../../../rules/surveys/questionnaire';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { settingOn } from '../../../platform/settings/settings';
import type { Unit } from '../../../platform/unit-of-work';
import { lockCall, saveCall, type Call } from '../calls.store';
import { appendAttempt, eraseContact } from '../contact.store';
import { questionnaireOn } from '../questionnaires.store';
import { insertResult } from '../results.store';
import { CALL_BACK_DAYS, PATIENCE } from '../surveys.settings';
import { decideFree } from './open-call';

/** What an operator notes of an attempt. */
export interface Noted {
  readonly outcome: Outcome;
  readonly comment?: string | undefined;
  readonly callBackAt?: Instant | undefined;
  /** Points by question, and the edition they were asked by. */
  readonly edition?: number | undefined;
  readonly answers?: Answers | undefined;
}

/**
 * Q-survey: what came of a call: nobody answered, another time, refused, or every answer. Of who
 * refused the contact is erased at once (Q-private).
 */
export async function recordAttempt(
  unit: Unit,
  ref: RecordRef,
  noted: Noted,
): Promise<Decision<Changed>> {
  const locked = await lockCall(unit, ref);
  if (!locked.ok) return locked;
  const call = locked.value;
  const patience = await settingOn(unit.trx, PATIENCE, unit.today);
  const state = decideAttempt(call, noted.outcome, patience);
  if (!state.ok) return state;
  const said = await decideSaid(unit, call, noted);
  if (!said.ok) return said;
  const version = await write(unit, call, state.value, noted);
  if (noted.answers !== undefined && noted.edition !== undefined) {
    const { edition, answers } = noted;
    await insertResult(unit, call, { edition, answers });
  }
  return accept({ documentId: call.documentId, version });
}

/** Whether what was noted can be: nobody else is calling, the time is to come, all was answered. */
async function decideSaid(unit: Unit, call: Call, noted: Noted): Promise<Decision<null>> {
  const free = decideFree(unit, call);
  if (!free.ok) return free;
  if (noted.callBackAt !== undefined) {
    const days = await settingOn(unit.trx, CALL_BACK_DAYS, unit.today);
    return decideCallBack(noted.callBackAt, unit.now, days);
  }
  if (noted.answers === undefined) return accept(null);
  const asked = await questionnaireOn(unit.trx, unit.today);
  const { edition, questions } = asked;
  if (noted.edition !== edition) return refuse('survey.edition-outdated', { edition });
  return decideAnswers(questions, noted.answers);
}

async function write(
  unit: Unit,
  { id, documentId, partnerId, state: from, attempts }: Call,
  to: CallState,
  { outcome, comment, callBackAt }: Noted,
): Promise<number> {
  const at = unit.now;
  const when = callBackAt ?? null;
  const line = { record: 'survey-call', documentId, partnerId };
  // What was said of the customer stays out of the journal: it is erased with the contact.
  await unit.journal({ ...line, action: moveOf(outcome), from, to });
  if (outcome === 'refused') {
    // Q-private: nobody needs the contact any more; that this customer refused stays.
    await eraseContact(unit, id);
    await unit.journal({ ...line, action: 'erase-contact' });
  } else {
    await appendAttempt(unit, id, { at, outcome, callBackAt: when, comment: comment ?? null });
  }
  return saveCall(unit, id, {
    state: to,
    attempts: attempts + (outcome === 'no-answer' ? 1 : 0),
    last_attempt_at: at,
    call_back_at: when,
    taken_by: null,
    taken_until: null,
    ...(isOpen(to) ? {} : { ended_on: unit.today }),
  });
}
