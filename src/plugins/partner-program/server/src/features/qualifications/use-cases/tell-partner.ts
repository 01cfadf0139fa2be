import type { QualificationMove } from '../../../../../rules/qualifications/qualification.states';
import type { Unit } from '../../../platform/unit-of-work';
import { notifyPartner } from '../../notifications';
import type { Entered, Kind } from '../kind';
import { KIND_NAMES } from '../qualifications.mails';

/**
 * Tells the partner what staff decided. Confirmations come in hundreds: of each kind one a day is
 * told. What needs correcting is told each time.
 */
export async function tellPartner(
  unit: Unit,
  { record }: Kind,
  { documentId, partnerId, enteredOn, version }: Entered,
  move: QualificationMove,
): Promise<void> {
  const kind = KIND_NAMES[record] ?? record;
  if (move === 'confirm') {
    const event = `${record}:confirmed:${unit.today}`;
    await notifyPartner(unit, {
      partnerId,
      code: 'qualification.confirmed',
      event,
      facts: { kind },
    });
    return;
  }
  const code = move === 'revoke' ? 'qualification.revoked' : 'qualification.rejected';
  const event = `${record}:${documentId}:${version}:${move}`;
  await notifyPartner(unit, { partnerId, code, event, facts: { kind, entered: enteredOn } });
}
