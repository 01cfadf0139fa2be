import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Instant } from '../../../../../rules/shared/days';
import type { Contact } from '../../../../../rules/surveys/contact';
import { decideMayAsk } from '../../../../../rules/surveys/whom.rules';
import type { RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockCall, saveCall, type Call } from '../calls.store';
import { readContact, type Attempt } from '../contact.store';
import { questionnaireOn, type Questionnaire } from '../questionnaires.store';

/** For so long nobody else may call. */
const TAKEN_MINUTES = 30;

/** Everything that whoever calls needs. */
export interface OpenCall {
  readonly call: Call;
  readonly contact: Contact;
  readonly log: readonly Attempt[];
  readonly questionnaire: Questionnaire;
}

/**
 * Q-survey: an operator takes a customer and reads whom to call; the journal keeps that it was read
 * (Q-private). Nobody else may take the same one meanwhile.
 */
export async function openCall(unit: Unit, ref: RecordRef): Promise<Decision<OpenCall>> {
  const locked = await lockCall(unit, ref);
  if (!locked.ok) return locked;
  const call = locked.value;
  const { id, documentId, partnerId } = call;
  const may = decideMayAsk(call);
  if (!may.ok) return may;
  const free = decideFree(unit, call);
  if (!free.ok) return free;
  const { contact, log } = await readContact(unit.trx, id);
  if (contact === null) return refuse('survey.contact-erased');
  const until = new Date(Date.parse(unit.now) + TAKEN_MINUTES * 60_000).toISOString() as Instant;
  const version = await saveCall(unit, id, { taken_by: unit.actor.id, taken_until: until });
  await unit.journal({ record: 'survey-call', documentId, partnerId, action: 'read-contact' });
  const questionnaire = await questionnaireOn(unit.trx, unit.today);
  return accept({ call: { ...call, version }, contact, log, questionnaire });
}

/** Whether nobody else is calling. */
export function decideFree(
  { actor, now }: Pick<Unit, 'actor' | 'now'>,
  { takenBy, takenUntil }: Call,
): Decision<null> {
  const free = takenUntil === null || takenUntil <= now || takenBy === actor.id;
  return free ? accept(null) : refuse('survey.taken');
}
