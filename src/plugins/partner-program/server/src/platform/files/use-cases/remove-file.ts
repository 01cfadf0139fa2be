import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import { afterwards } from '../../afterwards';
import type { Unit } from '../../unit-of-work';
import { deleteFile, lockFile, type FileRef } from '../files.store';
import { journalFile } from '../journal';
import { removeObjects } from '../objects';

/**
 * Removes a file that belongs to nothing: its record now, its bytes when that is committed.
 * Refuses with `record.not-found` or `file.already-attached`.
 */
export async function removeFile(
  unit: Unit,
  ref: FileRef,
): Promise<Decision<{ documentId: string }>> {
  const file = await lockFile(unit, ref);
  if (!file) return refuse('record.not-found');
  if (file.attachedTo) return refuse('file.already-attached');
  await deleteFile(unit, file.id);
  await journalFile(unit, file, 'remove');
  const { strapi } = unit;
  await afterwards(strapi, { committed: () => removeObjects(strapi, [file.storageKey]) });
  return accept({ documentId: file.documentId });
}
