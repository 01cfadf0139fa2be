import type { Knex } from 'knex';

import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import type { Evidence } from '../../platform/actions/action';
import { attachFile, readFilesOf } from '../../platform/files';
import type { Unit } from '../../platform/unit-of-work';
import type { Kind } from './kind';
import { lockRecord, type StoredRecord } from './qualifications.store';

/** Attaches uploaded files to a record of the partner, for good: evidence is not taken away. */
export async function attachAll(
  unit: Unit,
  kind: Kind,
  of: { readonly partnerId: number; readonly documentId: string },
  files: readonly string[],
): Promise<Decision<null>> {
  const to = { record: kind.record, documentId: of.documentId };
  for (const documentId of files) {
    const attached = await attachFile(unit, { partnerId: of.partnerId, documentId }, to);
    if (!attached.ok) return attached;
  }
  return accept(null);
}

/** Records with their files as answers show them. */
export async function withFiles(
  kind: Kind,
  db: Knex,
  records: readonly StoredRecord[],
): Promise<StoredRecord[]> {
  const names = records.map(({ documentId }) => documentId);
  const found = kind.files ? await readFilesOf(db, kind.record, names) : new Map<string, never>();
  return records.map((record) => ({ ...record, files: found.get(record.documentId) ?? [] }));
}

/** How many files a record has. */
export async function countFiles(kind: Kind, db: Knex, documentId: string): Promise<number> {
  if (!kind.files) return 0;
  return (await readFilesOf(db, kind.record, [documentId])).get(documentId)?.length ?? 0;
}

/** D-e-mail: staff attach what a partner sent by e-mail, while the record is one that counts. */
export function evidenceOf(kind: Kind): Evidence {
  return {
    refusals: ['qualification.not-editable', 'specialist.erased'],
    lock: async (unit, documentId) => {
      const locked = await lockRecord(kind, unit, { documentId });
      if (!locked.ok) return locked;
      const { partnerId, state, erasedOn } = locked.value;
      if (erasedOn !== null) return refuse('specialist.erased');
      return state === 'withdrawn' ? refuse('qualification.not-editable') : accept(partnerId);
    },
  };
}
