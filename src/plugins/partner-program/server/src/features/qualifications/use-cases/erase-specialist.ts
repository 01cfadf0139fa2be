import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { eraseFiles } from '../../../platform/files';
import type { Unit } from '../../../platform/unit-of-work';
import { ATTESTATION, SPECIALIST } from '../kinds';
import { lockRecord, saveRecord } from '../qualifications.store';
import { papersOf } from './specialist-papers';

/**
 * D-history: erases the person, keeps the record: its days and states go on counting, and the
 * journal, which holds no personal data, stays.
 */
export async function eraseSpecialist(
  unit: Unit,
  ref: RecordRef,
  input: { reason: string },
): Promise<Decision<Changed>> {
  const locked = await lockRecord(SPECIALIST, unit, ref);
  if (!locked.ok) return locked;
  const { id, documentId, erasedOn, partnerId } = locked.value;
  if (erasedOn !== null) return refuse('specialist.erased');
  for (const paper of await papersOf(unit, documentId)) await erasePaper(unit, paper.documentId);
  const saved = await saveRecord(SPECIALIST, unit, documentId, {
    name: `№ ${id}`,
    position: null,
    email: null,
    remarks: null,
    internalNote: null,
    erasedOn: unit.today,
  });
  const { record } = SPECIALIST;
  await unit.journal({ record, documentId, partnerId, action: 'erase', reason: input.reason });
  return accept(saved);
}

/**
 * What it was given for is no secret; its number, its page, its scan
 * and what was said about it name a person.
 */
async function erasePaper(unit: Unit, documentId: string): Promise<void> {
  const locked = await lockRecord(ATTESTATION, unit, { documentId });
  if (!locked.ok) throw new Error(`The paper ${documentId} was there a moment ago`);
  await eraseFiles(unit, { record: ATTESTATION.record, documentId });
  await saveRecord(ATTESTATION, unit, documentId, {
    number: '—',
    numberKey: null,
    numberElsewhere: false,
    evidenceUrl: null,
    remarks: null,
    internalNote: null,
  });
}
