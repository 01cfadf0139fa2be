import type { Decision } from '../../../../../rules/shared/decision';
import { tell } from '../../../platform/events';
import type { Unit } from '../../../platform/unit-of-work';
import { eraseContact, readContact } from '../../monitor-reports';
import type { Handover } from '../handover.record';

/**
 * Q-survey: a handover was accepted; whoever asks the customer learns whom to ask, and the report
 * says it no more (Q-private).
 */
export async function tellAccepted(unit: Unit, accepted: Handover): Promise<Decision<null>> {
  const { partnerId, documentId: handover, confirmedOn: handedOn, reportId } = accepted;
  const said = await readContact(unit.trx, reportId);
  const told = await tell(unit, 'handover.accepted', { ...said, partnerId, handover, handedOn });
  if (told.ok) await eraseContact(unit, reportId);
  return told;
}

/** A handover was annulled: nobody is asked about it any more. */
export async function tellAnnulled(unit: Unit, annulled: Handover): Promise<Decision<null>> {
  return tell(unit, 'handover.annulled', { handover: annulled.documentId });
}
