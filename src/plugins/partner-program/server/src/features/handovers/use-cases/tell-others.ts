import type { Decision } from '../../../../../rules/shared/decision';
import { tell } from '../../../platform/events';
import type { Unit } from '../../../platform/unit-of-work';
import { readContact } from '../../monitor-reports';
import type { Handover } from '../handover.record';

/** Q-survey: a handover was accepted; whoever asks the customer learns whom to ask. */
export async function tellAccepted(unit: Unit, accepted: Handover): Promise<Decision<null>> {
  const { partnerId, documentId: handover, confirmedOn: handedOn, reportId } = accepted;
  const said = await readContact(unit.trx, reportId);
  return tell(unit, 'handover.accepted', { ...said, partnerId, handover, handedOn });
}

/** A handover was annulled: nobody is asked about it any more. */
export async function tellAnnulled(unit: Unit, annulled: Handover): Promise<Decision<null>> {
  return tell(unit, 'handover.annulled', { handover: annulled.documentId });
}
