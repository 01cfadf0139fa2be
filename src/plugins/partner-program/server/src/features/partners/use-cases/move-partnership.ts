import type { PartnershipMove } from '../../../../../rules/partners/partnership.states';
import { decidePartnership } from '../../../../../rules/partners/status.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { tell } from '../../../platform/events';
import type { Unit } from '../../../platform/unit-of-work';
import { appendStatus, lockPartner, savePartner } from '../partners.store';

/** §1: suspends, resumes or ends a partnership from a day on, with a reason. */
export async function movePartnership(
  unit: Unit,
  ref: RecordRef,
  move: PartnershipMove,
  input: { from?: Day | undefined; reason: string },
): Promise<Decision<Changed>> {
  const locked = await lockPartner(unit, ref);
  if (!locked.ok) return locked;
  const partner = locked.value;
  const decided = decidePartnership(partner, move, input.from ?? unit.today, unit.today);
  if (!decided.ok) return decided;
  const line = decided.value;
  await appendStatus(unit, partner.id, line, input.reason);
  const version = await savePartner(unit, partner.documentId, { partnership: line.value });
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId: partner.id,
    action: move,
    from: partner.partnership,
    to: line.value,
    reason: input.reason,
    facts: { from: line.from },
  });
  if (line.value === 'ended') {
    const told = await tell(unit, 'partner.ended', { partnerId: partner.id, from: line.from });
    if (!told.ok) return told;
  }
  return accept({ documentId: partner.documentId, version });
}
