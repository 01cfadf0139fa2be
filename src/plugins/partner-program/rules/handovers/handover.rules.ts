import type { Verdict } from '../monitor-reports/verdict.rules';
import { accept, refuse, type Decision } from '../shared/decision';
import type { Comments, Confirming, NewHandover, ProjectHandover } from './handover';

/**
 * Q-handover: what a partner's confirmation makes of a report, by the verdict of the report's own tests.
 * Refuses with `record.not-found` who may not hand the project over, `handover.already-confirmed`,
 * `handover.verdict-failed` with the tests in the way, `handover.comment-unexpected` and
 * `handover.comments-missing` with the tests passed by hand without a word why.
 */
export function decideHandover(
  { confirmed, mayHandOver }: Confirming,
  verdict: Verdict,
  comments: Comments,
): Decision<NewHandover> {
  if (!mayHandOver) return refuse('record.not-found');
  if (confirmed) return refuse('handover.already-confirmed');
  const { figures, categories, inTheWay, byHand, uncommented, heldBecause } = verdict;
  if (!figures.passed) {
    const { total, passedTests, failed, required, requiredPassed } = figures;
    const counts = { total, passedTests, failed, required, requiredPassed };
    return refuse('handover.verdict-failed', { tests: inTheWay, ...counts });
  }
  const unexpected = Object.keys(comments).filter((code) => !byHand.includes(code));
  if (unexpected.length > 0) return refuse('handover.comment-unexpected', { tests: unexpected });
  const missing = uncommented.filter((code) => !Object.hasOwn(comments, code));
  if (missing.length > 0) return refuse('handover.comments-missing', { tests: missing });
  const state = heldBecause.length > 0 ? 'held' : 'accepted';
  return accept({ state, heldBecause, figures, categories });
}

/**
 * Q-again: the handover that a project counts by for one partner: the newest accepted one. Others of
 * the same partner earn nothing from the day it is accepted; those of another partner are its own.
 */
export function countingHandover(
  handovers: readonly ProjectHandover[],
): ProjectHandover | undefined {
  let newest: ProjectHandover | undefined;
  for (const one of handovers) {
    if (one.state !== 'accepted') continue;
    if (!newest || one.confirmedAt > newest.confirmedAt) newest = one;
  }
  return newest;
}
