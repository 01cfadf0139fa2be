import type { Unit } from '../../platform/unit-of-work';

/** Anybody may have sent any number: a call takes only so many arguments. */
const AT_ONCE = 10_000;

/**
 * Reports that are gone with all they said, or with the contact alone: what is left is that they
 * were there.
 */
export async function journalErased(
  unit: Unit,
  documentIds: readonly string[],
  action: 'erase' | 'erase-contact' = 'erase',
): Promise<void> {
  const line = { record: 'monitor-report', partnerId: null, action };
  for (let at = 0; at < documentIds.length; at += AT_ONCE) {
    const some = documentIds.slice(at, at + AT_ONCE);
    await unit.journal(...some.map((documentId) => ({ ...line, documentId })));
  }
}
