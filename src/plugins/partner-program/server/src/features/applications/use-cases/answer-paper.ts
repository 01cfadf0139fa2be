import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Mover } from '../../../../../rules/shared/moves';
import type { Changed } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import type { Case } from '../case';
import { saveAnswer } from '../question.store';
import { moveApplication } from './move-application';

/**
 * K4.7: what was asked for with a document is answered, by its file or by what staff decided about
 * it; the clock runs on from the next day. @returns null where nothing was asked
 */
export async function answerPaper(
  unit: Unit,
  { application, questions }: Case,
  paperId: number,
  by: Mover,
  fileIds: readonly number[] = [],
): Promise<Decision<Changed | null>> {
  const asked = questions.filter((one) => one.paperId === paperId && one.answeredOn === null);
  for (const { id } of asked) await saveAnswer(unit, id, { text: null, fileIds });
  return asked.length > 0 ? moveApplication(unit, application, 'answer', by) : accept(null);
}
