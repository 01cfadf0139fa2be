import { accept, type Decision } from '../../../../../rules/shared/decision';
import { attachFile } from '../../../platform/files';
import type { Unit } from '../../../platform/unit-of-work';
import type { RequestData } from '../request.store';

/**
 * Ties the partner's files to the request. A file that is no longer listed stays with it, unseen:
 * it may have been what staff decided on. Refuses with `file.not-found`, `file.already-attached`.
 * @param files undefined: nothing was said of files
 */
export async function attachEvidence(
  unit: Unit,
  partnerId: number,
  request: string,
  files: readonly string[] | undefined,
): Promise<Decision<Pick<RequestData, 'fileIds'>>> {
  if (!files) return accept({});
  const fileIds: number[] = [];
  for (const documentId of new Set(files)) {
    const to = { record: 'point-request', documentId: request };
    const attached = await attachFile(unit, { partnerId, documentId }, to);
    if (!attached.ok) return attached;
    fileIds.push(attached.value);
  }
  return accept({ fileIds });
}
