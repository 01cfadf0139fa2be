import { VIOLATION_MOVES } from '../../../../../rules/conduct/violation.states';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import { decideMove } from '../../../../../rules/shared/moves';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { attachFile } from '../../../platform/files';
import type { Unit } from '../../../platform/unit-of-work';
import { lockViolation, saveViolation } from '../violations.store';

/**
 * K5.6: the partner is heard. It may add to its answer until staff decide, also after the day it was
 * asked to answer by; the journal keeps every answer.
 */
export async function answerViolation(
  unit: Unit,
  ref: RecordRef & { partnerId: number },
  { text, files }: { text: string; files: readonly string[] },
): Promise<Decision<Changed>> {
  const locked = await lockViolation(unit, ref);
  if (!locked.ok) return locked;
  const { documentId, partnerId, state } = locked.value;
  const moved = decideMove(VIOLATION_MOVES, state, 'answer', 'partner');
  if (!moved.ok) return moved;
  for (const file of new Set(files)) {
    const to = { record: 'violation', documentId };
    const attached = await attachFile(unit, { partnerId, documentId: file }, to);
    if (!attached.ok) return attached;
  }
  const version = await saveViolation(unit, documentId, { answer: text, answeredOn: unit.today });
  const line = { record: 'violation', documentId, partnerId, action: 'answer' };
  await unit.journal({ ...line, from: state, to: moved.value, reason: text });
  return accept({ documentId, version });
}
