import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Evidence } from '../../actions/action';
import type { Upload } from '../../http/file';
import type { Request } from '../../http/route';
import { inUnit } from '../../unit-of-work';
import type { FileView } from '../file-view';
import type { RecordName } from '../files.store';
import { attachFile } from './attach-file';
import { storeFile } from './store-file';

/**
 * Keeps a file for the record's partner and attaches it. The record is asked before, so that
 * nothing is stored in vain, and again when it is attached; what came in vain is swept.
 */
export async function addEvidence(
  request: Pick<Request, 'strapi' | 'actor'>,
  evidence: Evidence,
  to: RecordName,
  upload: Upload | undefined,
): Promise<Decision<FileView>> {
  const { strapi, actor } = request;
  const open = await inUnit(strapi, actor, (unit) => evidence.lock(unit, to.documentId));
  if (!open.ok) return open;
  const stored = await storeFile(request, open.value, upload);
  if (!stored.ok) return stored;
  const { documentId } = stored.value;
  const attached = await inUnit(strapi, actor, async (unit) => {
    const still = await evidence.lock(unit, to.documentId);
    if (!still.ok) return still;
    const file = await attachFile(unit, { partnerId: still.value, documentId }, to);
    if (!file.ok) return file;
    await unit.journal({ ...to, partnerId: still.value, action: 'add-file' });
    return evidence.attached?.(unit, to.documentId, file.value) ?? file;
  });
  return attached.ok ? accept(stored.value) : attached;
}
