import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { JournalFacts } from '../../../../../rules/shared/journal-facts';
import type { Changed } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import type { Application } from '../application.record';
import { saveApplication } from '../application.store';

/** Notes that something that hangs on an application changed: its version and its journal. */
export async function touchApplication(
  unit: Unit,
  { id, documentId, partnerId }: Application,
  action: string,
  facts: JournalFacts,
  reason: string | null = null,
): Promise<Decision<Changed>> {
  const version = await saveApplication(unit, id, {});
  await unit.journal({ record: 'application', documentId, partnerId, action, reason, facts });
  return accept({ documentId, version });
}
