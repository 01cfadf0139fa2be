import { decideComplete } from '../../../../../rules/points/request.rules';
import { refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartner } from '../../partners';
import { readRequest } from '../request.store';
import { checkRequest } from './check-request';
import { enterRequest, type RequestInput } from './write-request';

/**
 * D-e-mail: staff register a request that came by e-mail. It is checked like one from the cabinet,
 * and is timely by its day of receipt.
 * @param partner public name of the partner
 */
export async function registerRequest(
  unit: Unit,
  partner: string,
  { receivedOn, ...input }: RequestInput & { readonly receivedOn: Day },
): Promise<Decision<Changed>> {
  const locked = await lockPartner(unit, { documentId: partner });
  if (!locked.ok) return locked;
  const { today } = unit;
  if (receivedOn > today) return refuse('point-request.receipt-in-future', { receivedOn, today });
  const entered = { state: 'submitted', channel: 'e-mail', receivedOn } as const;
  const complete = decideComplete(input);
  if (!complete.ok) return complete;
  const made = await enterRequest(unit, locked.value.id, input, entered);
  if (!made.ok) return made;
  const { documentId } = made.value;
  const request = await readRequest(unit.trx, documentId);
  if (!request) throw new Error(`The request ${documentId} was not written`);
  const checked = await checkRequest(unit, request, receivedOn);
  if (!checked.ok) return checked;
  await unit.journal({
    record: 'point-request',
    documentId,
    partnerId: locked.value.id,
    action: 'register',
    to: 'submitted',
    facts: { receivedOn },
  });
  return made;
}
