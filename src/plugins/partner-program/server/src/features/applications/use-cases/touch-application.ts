import { accept, type Decision, type Json } from '../../../../../rules/shared/decision';
import type { Changed } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import type { Application } from '../application.record';
import { saveApplication } from '../application.store';

/** Notes that something that hangs on an application changed: its version and its journal. */
export async function touchApplication(
  unit: Unit,
  { id, documentId, partnerId }: Application,
  action: string,
  facts: Readonly<Record<string, Json>>,
  reason: string | null = null,
): Promise<Decision<Changed>> {
  const version = await saveApplication(unit, id, {});
  await unit.journal({ record: 'application', documentId, partnerId, action, reason, facts });
  return accept({ documentId, version });
}
