import type { Knex } from 'knex';

import { readFiles, type FileView } from '../../platform/files';
import { circumstancesOf, type StoredCircumstances } from './request.circumstances';
import type { PointRequest } from './request.store';

/** What stands beside a request in answers. */
export interface Beside {
  readonly circumstances: StoredCircumstances;
  readonly files: FileView[];
}

/** Requests with what stands beside them; as many queries for any number of them. */
export async function withBeside<T>(
  db: Knex,
  requests: readonly PointRequest[],
  answer: (request: PointRequest, beside: Beside) => T,
): Promise<T[]> {
  const circumstances = await circumstancesOf(db, requests);
  const views = await readFiles(
    db,
    requests.flatMap(({ fileIds }) => fileIds),
  );
  return requests.flatMap((request, i) => {
    const own = circumstances[i];
    const files = request.fileIds.flatMap((id) => views.get(id) ?? []);
    return own ? [answer(request, { circumstances: own, files })] : [];
  });
}
