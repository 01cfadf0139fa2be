import { HANDOVER_MOVES } from '../../../../../rules/handovers/handover.states';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import { decideMove } from '../../../../../rules/shared/moves';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockKey } from '../../licence-keys';
import { eraseContact } from '../../monitor-reports';
import { notifyPartner } from '../../notifications';
import { lockPartnerById } from '../../partners';
import type { Handover, HandoverFields } from '../handover.record';
import { lockHandover, readHandover, saveHandover } from '../handovers.store';
import { bookHandover, takeBackHandover } from './settle-project';
import { tellAccepted, tellAnnulled } from './tell-others';

/** What staff say with a decision. */
export interface Said {
  /** For the partner. */
  readonly partnerReason?: string | undefined;
  /** For staff: it never leaves the panel. */
  readonly note?: string | undefined;
}

type StaffMove = 'accept' | 'refuse' | 'annul';

/** Q-handover: staff accept a held handover; it is valid from its confirmation on. */
export async function acceptHandover(
  unit: Unit,
  ref: RecordRef,
  said: Said,
): Promise<Decision<Changed>> {
  const decided = await move(unit, ref, 'accept', said, { acceptedAt: unit.now });
  if (!decided.ok) return decided;
  await bookHandover(unit, decided.value);
  const told = await tellAccepted(unit, decided.value);
  return told.ok ? changed(decided.value) : told;
}

/** Q-handover: staff refuse a held handover; its customer is asked nothing (Q-private). */
export async function refuseHandover(
  unit: Unit,
  ref: RecordRef,
  said: Said,
): Promise<Decision<Changed>> {
  const decided = await move(unit, ref, 'refuse', said, {});
  if (!decided.ok) return decided;
  await eraseContact(unit, decided.value.reportId);
  return changed(decided.value);
}

/** Q-handover: staff annul an accepted handover: its points are taken back from today on. */
export async function annulHandover(
  unit: Unit,
  ref: RecordRef,
  said: Said,
): Promise<Decision<Changed>> {
  const decided = await move(unit, ref, 'annul', said, { annulledAt: unit.now });
  if (!decided.ok) return decided;
  await takeBackHandover(unit, decided.value);
  const told = await tellAnnulled(unit, decided.value);
  return told.ok ? changed(decided.value) : told;
}

function changed({ documentId, version }: Handover): Decision<Changed> {
  return accept({ documentId, version });
}

/** The partner, the key, the handover: whoever confirms another one of the project waits. */
async function lockInOrder(unit: Unit, ref: RecordRef): Promise<Decision<Handover>> {
  const named = await readHandover(unit.trx, ref.documentId);
  if (!named) return refuse('record.not-found');
  await lockPartnerById(unit, named.partnerId);
  await lockKey(unit, named.keyId);
  return lockHandover(unit, ref);
}

async function move(
  unit: Unit,
  ref: RecordRef,
  action: StaffMove,
  { partnerReason = null, note = null }: Partial<Record<keyof Said, string | null | undefined>>,
  fields: Partial<HandoverFields>,
): Promise<Decision<Handover>> {
  const locked = await lockInOrder(unit, ref);
  if (!locked.ok) return locked;
  const { id, documentId, partnerId, state: from } = locked.value;
  const moved = decideMove(HANDOVER_MOVES, from, action, 'staff');
  if (!moved.ok) return moved;
  const state = moved.value as HandoverFields['state'];
  const written = { ...fields, state, partnerReason, note, dueOn: null };
  const version = await saveHandover(unit, id, written);
  const line = { record: 'quality-handover', documentId, partnerId, action, from, to: state };
  await unit.journal({ ...line, reason: partnerReason ?? note });
  const event = `quality-handover:${documentId}:${action}`;
  await notifyPartner(unit, { partnerId, code: 'quality-handover.decided', event, facts: {} });
  return accept({ ...locked.value, ...written, version });
}
