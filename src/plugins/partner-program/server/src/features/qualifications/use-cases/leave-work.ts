import { decideLeaving } from '../../../../../rules/qualifications/entry.rules';
import type { SpecialistFacts } from '../../../../../rules/qualifications/qualification';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { SPECIALIST } from '../kinds';
import { lockRecord, saveRecord } from '../qualifications.store';

/** §1: the partner tells a specialist's last day of work; from the next one it does not count. */
export async function leaveWork(
  unit: Unit,
  ref: RecordRef,
  on: Day | undefined,
): Promise<Decision<Changed>> {
  const locked = await lockRecord(SPECIALIST, unit, ref);
  if (!locked.ok) return locked;
  const { documentId, partnerId } = locked.value;
  // A record of this kind has the facts of a specialist among its fields.
  const facts = locked.value as unknown as SpecialistFacts;
  const left = decideLeaving(facts, on ?? unit.today);
  if (!left.ok) return left;
  const saved = await saveRecord(SPECIALIST, unit, documentId, { worksUntil: left.value });
  await unit.journal({
    record: SPECIALIST.record,
    documentId,
    partnerId,
    action: 'leave',
    from: facts.worksUntil,
    to: left.value,
  });
  return accept(saved);
}
