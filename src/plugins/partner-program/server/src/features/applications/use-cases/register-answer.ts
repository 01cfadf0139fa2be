import { decideAnswered } from '../../../../../rules/applications/answer.rules';
import type { Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockCase } from '../case';
import { saveAnswer } from '../question.store';
import { moveApplication } from './move-application';

/**
 * D-e-mail, K4.7: staff note an answer that came by e-mail; it counts from its day of receipt, as if
 * the partner had given it in the cabinet. What it brought is then accepted or struck.
 */
export async function registerAnswer(
  unit: Unit,
  ref: RecordRef,
  { answer: text, receivedOn }: { readonly answer: string; readonly receivedOn: Day },
): Promise<Decision<Changed>> {
  const locked = await lockCase(unit, ref);
  if (!locked.ok) return locked;
  const { application, questions } = locked.value;
  const answered = decideAnswered(questions, receivedOn, unit.today);
  if (!answered.ok) return answered;
  for (const { id } of answered.value)
    await saveAnswer(unit, id, { text, fileIds: [], on: receivedOn });
  const how = { reason: text, facts: { receivedOn, channel: 'e-mail' } };
  return moveApplication(unit, application, 'answer', 'staff', how);
}
