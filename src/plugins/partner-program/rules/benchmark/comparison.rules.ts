import type { Figure, Verdict } from './benchmark';
import { earlierOf, figureOf, overallOf, type Earlier } from './disclosure.rules';

/** What is kept of all questions together under a code of its own. */
export const OVERALL = '';

/** By the code of the question, and for all together. */
export type ByCode<T> = ReadonlyMap<string, T>;

/**
 * Q-benchmark: what a partner is shown of a month, for each question and for all together. A figure of
 * all together says something of each question: they answer for one another, now and before.
 */
export function compare(
  verdicts: ByCode<readonly Verdict[]>,
  earlier: ByCode<Earlier>,
): Map<string, Figure> {
  const codes = [...verdicts.keys()].filter((code) => code !== OVERALL);
  const questions = codes.map((code) => verdicts.get(code) ?? []);
  const whole = overallOf(verdicts.get(OVERALL) ?? [], questions);
  const overall = figureOf(whole, [...earlier.values()]);
  const now = overall.area === null ? [] : [earlierOf(overall)];
  const before = (code: string): Earlier[] => earlierFor(earlier, code);
  const figures = codes.map((code): [string, Figure] => {
    const known = [...before(OVERALL), ...before(code), ...now];
    return [code, figureOf(verdicts.get(code) ?? [], known)];
  });
  return new Map([[OVERALL, overall], ...figures]);
}

/** What was shown of one question before, if anything. */
function earlierFor(earlier: ByCode<Earlier>, code: string): Earlier[] {
  const one = earlier.get(code);
  return one ? [one] : [];
}
