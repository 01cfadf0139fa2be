import type { Terms } from '../../../../../rules/quality/evaluation';
import { decideCorrection, decideShare } from '../../../../../rules/quality/evaluation.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import { startOf, type Day, type Instant } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { settleMarks } from '../../competences';
import {
  insertEvaluation,
  lockEvaluations,
  newestOf,
  readEvaluation,
  type EvaluatedShare,
} from '../evaluation.store';
import { readShares } from '../figures';
import { monthTerms } from '../month-terms';
import { EVALUATION_CAUSE } from '../tables';

/** Q-competence, D-month: evaluates a month with the facts as of its own 1st; marks follow. */
export async function evaluateMonth(
  unit: Unit,
  month: Day,
): Promise<Decision<Record<string, number>>> {
  await lockEvaluations(unit);
  const { revision } = await newestOf(unit.trx, month);
  // Staff may have asked for the month before the job came to it.
  if (revision > 0) return accept({ partners: 0 });
  const terms = await monthTerms(unit.trx, month);
  const shares = await sharesFor(unit, month, terms, startOf(month));
  const written = { month, revision: 1, known: startOf(month), reason: null, terms, shares };
  const documentId = await write(unit, written, 'evaluate');
  const settled = await settle(unit, month, documentId, shares.filter(isMoved));
  if (!settled.ok) return settled;
  return accept({
    partners: shares.length,
    holding: shares.filter(({ holds }) => holds).length,
    gained: shares.filter(({ change }) => change === 'gains').length,
    lost: shares.filter(({ change }) => change === 'loses').length,
  });
}

/**
 * D-month: staff evaluate a month anew, with what is known today of the time before its 1st, by the
 * numbers it was evaluated by. The former evaluation stays.
 */
export async function correctEvaluation(
  unit: Unit,
  ref: RecordRef,
  { reason }: { reason: string },
): Promise<Decision<Changed>> {
  await lockEvaluations(unit);
  const evaluation = await readEvaluation(unit.trx, ref.documentId);
  if (!evaluation) return refuse('record.not-found');
  const { month } = evaluation;
  const decided = decideCorrection(evaluation, await newestOf(unit.trx, month));
  if (!decided.ok) return decided;
  const terms = await monthTerms(unit.trx, month);
  const shares = await sharesFor(unit, month, terms, unit.now);
  const { revision, movesMarks } = decided.value;
  const written = { month, revision, known: unit.now, reason, terms, shares };
  const documentId = await write(unit, written, 'correct');
  if (movesMarks) {
    const settled = await settle(unit, month, documentId, shares);
    if (!settled.ok) return settled;
  }
  return accept({ documentId, version: 1 });
}

async function sharesFor(
  unit: Unit,
  month: Day,
  { window, threshold }: Terms,
  known: Instant,
): Promise<EvaluatedShare[]> {
  const shares = await readShares(unit.trx, { month, window, before: startOf(month), known });
  return shares.map((facts) => ({ ...facts, ...decideShare(facts, threshold) }));
}

async function write(
  unit: Unit,
  evaluation: Parameters<typeof insertEvaluation>[1],
  action: string,
): Promise<string> {
  const { month, revision, reason, shares } = evaluation;
  const documentId = await insertEvaluation(unit, evaluation);
  const facts = { month, revision, partners: shares.length };
  const record = { record: 'quality-evaluation', documentId, partnerId: null };
  await unit.journal({ ...record, action, reason, facts });
  return documentId;
}

function isMoved({ change }: EvaluatedShare): boolean {
  return change === 'gains' || change === 'loses';
}

async function settle(
  unit: Unit,
  month: Day,
  documentId: string,
  shares: readonly EvaluatedShare[],
): Promise<Decision<null>> {
  const idsOf = (holds: boolean): number[] =>
    shares.filter((one) => one.holds === holds).map(({ partnerId }) => partnerId);
  return settleMarks(unit, {
    kind: 'quality-program',
    from: month,
    holders: idsOf(true),
    others: idsOf(false),
    cause: { kind: EVALUATION_CAUSE, id: documentId },
  });
}
