import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Unit } from '../../unit-of-work';
import { lockFile, saveAttachment, type RecordName } from '../files.store';
import { journalFile } from '../journal';

/**
 * Ties an uploaded file to the record it belongs to, for good. Naming the same record again
 * changes nothing. Refuses with `file.not-found` when the partner has no such file and with
 * `file.already-attached` when it belongs to another record.
 * @returns the number of the file's row, for a relation of the record
 */
export async function attachFile(
  unit: Unit,
  ref: { readonly partnerId: number; readonly documentId: string },
  to: RecordName,
): Promise<Decision<number>> {
  const file = await lockFile(unit, ref);
  if (!file) return refuse('file.not-found');
  const { attachedTo } = file;
  if (attachedTo) {
    const same = attachedTo.record === to.record && attachedTo.documentId === to.documentId;
    return same ? accept(file.id) : refuse('file.already-attached');
  }
  await saveAttachment(unit, file.id, to);
  await journalFile(unit, file, 'attach', { record: to.record, recordId: to.documentId });
  return accept(file.id);
}
