import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import { decideForget } from '../../../../../rules/surveys/attempt.rules';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { eraseContactOf, journalErased } from '../../monitor-reports';
import { lockCall, readCall } from '../calls.store';
import { eraseContactsOf, lockNaming, readContact } from '../contact.store';
import { decideFree } from './open-call';

/**
 * Q-private: a customer asks to be forgotten. Its contact is erased at once wherever a call or a report
 * names the same person with the same number, and with it what was noted of the talks; that it was
 * called, and what it answered, stays.
 */
export async function forgetContact(unit: Unit, ref: RecordRef): Promise<Decision<Changed>> {
  const seen = await readCall(unit.trx, ref.documentId);
  const { contact } = seen ? await readContact(unit.trx, seen.id) : { contact: null };
  // All of them first, in one order: somebody may be forgetting the same person from another call.
  const ids = contact === null ? [] : await lockNaming(unit, contact);
  const locked = await lockCall(unit, ref);
  if (!locked.ok) return locked;
  const { documentId, partnerId, state } = locked.value;
  const decided = decideForget(locked.value);
  if (!decided.ok) return decided;
  const free = decideFree(unit, locked.value);
  if (!free.ok) return free;
  if (contact === null) return refuse('survey.contact-erased');
  const erased = await eraseContactsOf(unit, ids);
  const to = decided.value;
  const line = { record: 'survey-call', documentId, partnerId, action: 'forget' };
  await unit.journal({ ...line, ...(to === state ? {} : { from: state, to }) });
  await unit.journal(
    ...erased.map((one) => ({
      ...{ record: 'survey-call', documentId: one.documentId, partnerId: one.partnerId },
      action: 'erase-contact',
    })),
  );
  await journalErased(unit, await eraseContactOf(unit, contact), 'erase-contact');
  const version = erased.find((one) => one.documentId === documentId)?.version ?? 0;
  return accept({ documentId, version });
}
