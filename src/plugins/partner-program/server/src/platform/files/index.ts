import type { Knex } from 'knex';

import { viewOf, type FileView } from './file-view';
import { findAttached, findFiles } from './files.store';

/** What features may call. Uploads and downloads have routes of their own. */
export { fileView, type FileView } from './file-view';
export { attachFile } from './use-cases/attach-file';
export { eraseFiles } from './use-cases/erase-files';

/** Files as answers show them, by the numbers that `attachFile` gave. */
export async function readFiles(db: Knex, ids: readonly number[]): Promise<Map<number, FileView>> {
  const files = await findFiles(db, ids);
  return new Map(files.map((file) => [file.id, viewOf(file)]));
}

/** Files attached to records of one kind, as answers show them, by the record's public name. */
export async function readFilesOf(
  db: Knex,
  record: string,
  documentIds: readonly string[],
): Promise<Map<string, FileView[]>> {
  const found = new Map<string, FileView[]>();
  for (const file of await findAttached(db, record, documentIds)) {
    const owner = file.attachedTo?.documentId ?? '';
    found.set(owner, [...(found.get(owner) ?? []), viewOf(file)]);
  }
  return found;
}
