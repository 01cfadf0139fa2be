import type { Knex } from 'knex';

import { viewOf, type FileView } from './file-view';
import { findFiles } from './files.store';

/** What features may call. Uploads and downloads have routes of their own. */
export { fileView, type FileView } from './file-view';
export { attachFile } from './use-cases/attach-file';

/** Files as answers show them, by the numbers that `attachFile` gave. */
export async function readFiles(db: Knex, ids: readonly number[]): Promise<Map<number, FileView>> {
  const files = await findFiles(db, ids);
  return new Map(files.map((file) => [file.id, viewOf(file)]));
}
