import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Unit } from '../../../platform/unit-of-work';
import { lockCase } from '../case';
import { findOverdue, saveEnded, type Overdue } from '../question.store';
import { moveApplication } from './move-application';
import { tellPartner } from './tell-partner';

/**
 * K4.7: notes whose time to answer passed before that day. The clock has gone on by itself: this
 * writes down the day that is due now, and tells the partner; staff find it among what waits.
 * @returns how many there were
 */
export async function stopWaiting(unit: Unit, on: Day): Promise<Decision<number>> {
  let ended = 0;
  for (const overdue of await findOverdue(unit.trx, ['submitted', 'under-decision'], on)) {
    const done = await endOne(unit, overdue, on);
    if (!done.ok) return done;
    if (done.value) ended += 1;
  }
  return accept(ended);
}

async function endOne(unit: Unit, overdue: Overdue, on: Day): Promise<Decision<boolean>> {
  const locked = await lockCase(unit, { documentId: overdue.application });
  if (!locked.ok) return locked;
  const { application, questions } = locked.value;
  const asked = questions.find(({ documentId }) => documentId === overdue.question);
  // It may have been answered, or the application decided, before the lock was had.
  const waits = asked?.answeredOn === null && asked.endedOn === null;
  if (!waits || application.clockFrom === null) return accept(false);
  await saveEnded(unit, asked.id, on);
  const { question, answerBy } = asked;
  const how = { reason: question, facts: { answerBy } };
  const moved = await moveApplication(unit, application, 'stop-waiting', 'job', how);
  if (!moved.ok) return moved;
  await tellPartner(unit, application, 'answer-overdue', { question, answerBy });
  return accept(true);
}
