import { hoursOf } from '../../../../../rules/surveys/hours.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import { decideMove } from '../../../../../rules/shared/moves';
import { CALL_MOVES } from '../../../../../rules/surveys/call.states';
import type { HandedOver } from '../../../../../rules/surveys/contact';
import { contactToKeep } from '../../../../../rules/surveys/whom.rules';
import type { Unit } from '../../../platform/unit-of-work';
import { findCalls, saveCall, type StoredCall } from '../calls.store';
import { insertCall } from '../contact.store';
import { TABLES } from '../tables';

/**
 * Q-survey: an accepted handover waits to be asked about; one call for each, however often told. One
 * that nobody may ever make is over at once.
 */
export async function planCall(unit: Unit, call: HandedOver): Promise<Decision<null>> {
  const hours = hoursOf(call.hoursFrom, call.hoursTo);
  const named = { hoursFrom: hours?.from ?? null, hoursTo: hours?.to ?? null };
  const contact = contactToKeep(call);
  const to = contact === null ? 'closed' : 'waiting';
  const documentId = await insertCall(unit, { ...call, ...named, contact }, to);
  if (documentId === undefined) return accept(null);
  const { partnerId, handover } = call;
  const line = { record: 'survey-call', documentId, partnerId, action: 'plan', to };
  await unit.journal({ ...line, facts: { handover } });
  return accept(null);
}

/** Q-handover: of a handover that was annulled nobody is asked. */
export async function closeCall(unit: Unit, handover: string): Promise<Decision<null>> {
  await unit.trx(TABLES.calls).where({ handover }).forUpdate().first('id');
  const [call] = await findCalls(unit.trx, (query) => void query.where('c.handover', handover));
  return call ? close(unit, call) : accept(null);
}

async function close(
  unit: Unit,
  { id, documentId, partnerId, state }: StoredCall,
): Promise<Decision<null>> {
  const moved = decideMove(CALL_MOVES, state, 'close', 'job');
  // One that was answered or refused stays as it is: what was said was said.
  if (!moved.ok) return accept(null);
  await saveCall(unit, id, { state: moved.value, ended_on: unit.today, call_back_at: null });
  const line = { record: 'survey-call', documentId, partnerId, action: 'close' };
  await unit.journal({ ...line, from: state, to: moved.value });
  return accept(null);
}
