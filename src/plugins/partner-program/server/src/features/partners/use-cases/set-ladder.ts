import type { LadderStatus } from '../../../../../rules/partners/partner';
import { decideLadder } from '../../../../../rules/partners/status.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { appendStatus, lockPartner, savePartner } from '../partners.store';

/** §1: moves a partner on the ladder of statuses from a day on. */
export async function setLadder(
  unit: Unit,
  ref: RecordRef,
  input: { ladder: LadderStatus; from?: Day | undefined; reason?: string | undefined },
): Promise<Decision<Changed>> {
  const locked = await lockPartner(unit, ref);
  if (!locked.ok) return locked;
  const partner = locked.value;
  const decided = decideLadder(partner, input.ladder, input.from ?? unit.today, unit.today);
  if (!decided.ok) return decided;
  const reason = input.reason ?? null;
  await appendStatus(unit, partner.id, decided.value, reason);
  const version = await savePartner(unit, partner.documentId, { ladder: input.ladder });
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId: partner.id,
    action: 'set-ladder',
    from: partner.ladder,
    to: input.ladder,
    reason,
    facts: { from: decided.value.from },
  });
  return accept({ documentId: partner.documentId, version });
}
