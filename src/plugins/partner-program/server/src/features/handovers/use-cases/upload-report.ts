import { mayHandOver } from '../../../../../rules/licence-keys/holder.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Unit } from '../../../platform/unit-of-work';
import { findByFingerprint, receiveReport, type StoredReport } from '../../monitor-reports';
import { keyOfReport } from '../key-of-report';

/**
 * quality-monitor: keeps the Monitor's form that a partner's user sends in the cabinet. Refuses with
 * `handover.key-not-yours`, and keeps nothing, when the partner may not hand over the project of its
 * key, or nobody knows the key.
 */
export async function uploadReport(
  unit: Unit,
  body: Uint8Array,
  partnerId: number,
): Promise<Decision<StoredReport>> {
  const received = await receiveReport(unit, body, 'upload');
  if (!received.ok) return received;
  const report = await findByFingerprint(unit.trx, received.value);
  const key = report && (await keyOfReport(unit.trx, report));
  if (!key || !mayHandOver(key, partnerId, unit.today)) return refuse('handover.key-not-yours');
  return accept(report);
}
