import type { NewViolation, ViolationSource } from '../../../../../rules/conduct/violation';
import { decideOpening } from '../../../../../rules/conduct/violation.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { settingOn } from '../../../platform/settings/settings';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartner } from '../../partners';
import { DAYS_TO_ANSWER } from '../conduct.settings';
import { createViolation } from '../violations.store';
import { tellPartner } from './tell-partner';

export interface Opening extends NewViolation {
  readonly source: ViolationSource;
  readonly description: string;
  readonly evidence: string | null;
  readonly note: string | null;
}

/** K5.6: staff open a violation of a partner; it is asked to answer. */
export async function openViolation(
  unit: Unit,
  ref: RecordRef,
  input: Opening,
): Promise<Decision<Changed & { readonly violation: string }>> {
  const locked = await lockPartner(unit, ref);
  if (!locked.ok) return locked;
  const { id: partnerId, documentId, version } = locked.value;
  const days = await settingOn(unit.trx, DAYS_TO_ANSWER, unit.today);
  const answerBy = decideOpening(input, days, unit.today);
  if (!answerBy.ok) return answerBy;
  const { note, ...said } = input;
  const { clause, happenedOn: on } = said;
  const violation = await createViolation(unit, partnerId, {
    ...said,
    state: 'opened',
    openedOn: unit.today,
    answerBy: answerBy.value,
    internalNote: note,
  });
  const line = { record: 'violation', documentId: violation, partnerId, action: 'open' };
  await unit.journal({ ...line, to: 'opened', facts: { clause, on, answerBy: answerBy.value } });
  const facts = { clause, on, answerBy: answerBy.value };
  await tellPartner(unit, { documentId: violation, partnerId, version: 1 }, 'opened', facts);
  return accept({ documentId, version, violation });
}
