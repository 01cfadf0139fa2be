import type { JournalFacts } from '../../../../rules/shared/journal-facts';
import type { Unit } from '../unit-of-work';

interface Named {
  readonly documentId: string;
  readonly partnerId: number;
}

type FileEvent = 'upload' | 'read' | 'attach' | 'remove' | 'expire';

/** One line about a file. The name people gave it stays out: it may hold a person's. */
export function journalFile(
  unit: Unit,
  { documentId, partnerId }: Named,
  action: FileEvent,
  facts: JournalFacts = {},
): Promise<void> {
  return unit.journal({ record: 'private-file', documentId, partnerId, action, facts });
}
