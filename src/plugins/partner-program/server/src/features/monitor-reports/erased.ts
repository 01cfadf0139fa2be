import type { Unit } from '../../platform/unit-of-work';

/** Reports that are gone with all they said: what is left of them is that they were there. */
export async function journalErased(unit: Unit, documentIds: readonly string[]): Promise<void> {
  const lines = documentIds.map((documentId) => ({ documentId, partnerId: null, action: 'erase' }));
  await unit.journal(...lines.map((line) => ({ record: 'monitor-report', ...line })));
}
