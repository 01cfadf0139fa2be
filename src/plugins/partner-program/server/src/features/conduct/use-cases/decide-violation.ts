import type { ViolationState } from '../../../../../rules/conduct/violation';
import { decideConfirmation } from '../../../../../rules/conduct/violation.rules';
import { VIOLATION_MOVES } from '../../../../../rules/conduct/violation.states';
import type { Day } from '../../../../../rules/shared/days';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import { decideMove } from '../../../../../rules/shared/moves';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartnerById } from '../../partners';
import { lockViolation, readViolation, saveViolation, type Violation } from '../violations.store';
import { tellPartner } from './tell-partner';

const TOLD = { confirm: 'confirmed', dismiss: 'dismissed', overturn: 'overturned' } as const;

type Verdict = keyof typeof TOLD;

export interface VerdictInput {
  /** Why, for the partner. */
  readonly partnerReason: string;
  /** What staff keep for themselves. */
  readonly note?: string | undefined;
}

/** K5.6: staff confirm a violation, dismiss it, or overturn their confirmation. */
export async function decideViolation(
  unit: Unit,
  ref: RecordRef,
  verdict: Verdict,
  { partnerReason, note }: VerdictInput,
): Promise<Decision<Changed>> {
  const named = await readViolation(unit.trx, ref.documentId);
  if (!named) return refuse('record.not-found');
  // A decision about the partner's competence counts what is confirmed: one comes after the other.
  await lockPartnerById(unit, named.partnerId);
  const locked = await lockViolation(unit, ref);
  if (!locked.ok) return locked;
  const violation = locked.value;
  const moved = stateAfter(violation, verdict, unit.today);
  if (!moved.ok) return moved;
  const { documentId, partnerId, state, clause, happenedOn: on } = violation;
  const kept = note === undefined ? {} : { internalNote: note };
  const version = await saveViolation(unit, documentId, {
    state: moved.value,
    decidedOn: unit.today,
    decidedAt: unit.now,
    partnerReason,
    ...kept,
  });
  const line = { record: 'violation', documentId, partnerId, action: verdict, from: state };
  await unit.journal({ ...line, to: moved.value, reason: partnerReason });
  await tellPartner(unit, violation, TOLD[verdict], { clause, on, reason: partnerReason });
  return accept({ documentId, version });
}

function stateAfter(violation: Violation, verdict: Verdict, today: Day): Decision<ViolationState> {
  if (verdict === 'confirm') return decideConfirmation(violation, today);
  return decideMove(VIOLATION_MOVES, violation.state, verdict, 'staff');
}
