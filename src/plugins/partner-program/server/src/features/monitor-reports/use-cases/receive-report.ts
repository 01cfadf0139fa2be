import { decideReport } from '../../../../../rules/monitor-reports/report.rules';
import { figuresOf } from '../../../../../rules/monitor-reports/verdict.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Unit } from '../../../platform/unit-of-work';
import { fingerprintOf } from '../fingerprint';
import { journalErased } from '../erased';
import { eraseSurplus, insertReport, type ReportSource } from '../reports.store';

/**
 * quality-monitor: keeps what the Monitor sent as a claim of nobody. Nothing is looked up: the answer
 * and the SQL are the same whether or not a key is known. @returns the report's fingerprint
 */
export async function receiveReport(
  unit: Unit,
  body: Uint8Array,
  source: ReportSource,
): Promise<Decision<string>> {
  const report = decideReport(body);
  if (!report.ok) return report;
  const fingerprint = fingerprintOf(report.value.form);
  const passes = figuresOf(report.value.content.tests).passed;
  await insertReport(unit, report.value, { fingerprint, source, passes });
  return accept(fingerprint);
}

/** D: what a partner was told of is not pushed out, the first and the newest so many of a key. */
const TOLD_KEPT = 3;

/**
 * The same for what anybody may post: of one key only so many are kept while nobody confirms them, so
 * that nobody's cabinet is filled, and nobody empties it. What a partner's user uploads is not counted.
 */
export async function receivePosted(
  unit: Unit,
  body: Uint8Array,
  perKey: number,
): Promise<Decision<null>> {
  const received = await receiveReport(unit, body, 'monitor');
  if (!received.ok) return received;
  const erased = await eraseSurplus(unit, received.value, { kept: perKey, told: TOLD_KEPT });
  await journalErased(unit, erased);
  return accept(null);
}
