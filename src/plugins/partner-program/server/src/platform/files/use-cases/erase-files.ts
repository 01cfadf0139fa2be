import { afterwards } from '../../afterwards';
import type { Unit } from '../../unit-of-work';
import { deleteFile, findAttached, type RecordName } from '../files.store';
import { journalFile } from '../journal';
import { removeObjects } from '../objects';

/**
 * D-history: removes every file of a record because it names a person who is erased; the only way
 * an attached file goes. Its lines in the journal stay; its bytes go when that is committed.
 */
export async function eraseFiles(unit: Unit, of: RecordName): Promise<void> {
  const files = await findAttached(unit.trx, of.record, [of.documentId]);
  await setErasing(unit, 'on');
  for (const file of files) {
    await deleteFile(unit, file.id);
    await journalFile(unit, file, 'remove', { record: of.record, recordId: of.documentId });
  }
  await setErasing(unit, '');
  const { strapi } = unit;
  const keys = files.map(({ storageKey }) => storageKey);
  await afterwards(strapi, { committed: () => removeObjects(strapi, keys) });
}

/** Until the transaction ends the trigger that keeps attached files knows why they go. */
async function setErasing(unit: Unit, value: 'on' | ''): Promise<void> {
  await unit.trx.raw("select set_config('pp.erasing', ?, true)", [value]);
}
