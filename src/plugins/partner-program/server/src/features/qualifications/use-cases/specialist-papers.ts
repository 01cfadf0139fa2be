import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartnerById } from '../../partners';
import type { Sent } from '../kind';
import { ATTESTATION, SPECIALIST } from '../kinds';
import { findRecords, lockRecord, type StoredRecord } from '../qualifications.store';
import { enterRecord } from './enter-record';
import { moveRecord } from './move-record';

/** K4.6: the partner adds a certificate or an attestation; a confirmed specialist stays confirmed. */
export async function addAttestation(
  unit: Unit,
  ref: RecordRef & { readonly partnerId: number },
  sent: Sent,
): Promise<Decision<Changed>> {
  await lockPartnerById(unit, ref.partnerId);
  const locked = await lockRecord(SPECIALIST, unit, ref);
  if (!locked.ok) return locked;
  const { id, erasedOn, state } = locked.value;
  if (erasedOn !== null) return refuse('specialist.erased');
  if (state === 'withdrawn') return refuse('specialist.withdrawn');
  return enterRecord(unit, ATTESTATION, ref.partnerId, sent, { specialist: id });
}

/** §1: withdraws a specialist with all that hangs on it: its numbers may be entered anew. */
export async function withdrawSpecialist(unit: Unit, ref: RecordRef): Promise<Decision<Changed>> {
  const withdrawn = await moveRecord(unit, SPECIALIST, ref, 'withdraw', 'partner');
  if (!withdrawn.ok) return withdrawn;
  const papers = await papersOf(unit, ref.documentId);
  for (const { documentId, state } of papers) {
    if (state === 'withdrawn') continue;
    const moved = await moveRecord(unit, ATTESTATION, { documentId }, 'withdraw', 'partner');
    if (!moved.ok) return moved;
  }
  return accept(withdrawn.value);
}

/** Certificates and attestations of a specialist, by its public name. */
export async function papersOf(unit: Unit, documentId: string): Promise<StoredRecord[]> {
  const specialist = unit.trx(SPECIALIST.table).where({ document_id: documentId }).select('id');
  return findRecords(ATTESTATION, unit.trx, { 'p.specialist_id': specialist });
}
