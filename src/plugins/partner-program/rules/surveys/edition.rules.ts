import { accept, refuse, type Decision } from '../shared/decision';
import { addDays, type Day } from '../shared/days';
import { POINTS, type Question, type Wording } from './questionnaire';

/** Where a new edition stands: written, then published for ever, or thrown away. */
export type DraftState = 'draft' | 'published' | 'discarded';

/** What staff word anew: a question, or one of its answers by what it is worth. */
export interface Reworded {
  readonly question: string;
  /** Undefined: the question itself. */
  readonly points?: number | undefined;
  readonly text: Wording;
}

/** Q-survey: words of a draft change; codes, subjects and what an answer is worth stay. */
export function decideReword(
  questions: readonly Question[],
  { question: code, points, text }: Reworded,
): Decision<Question[]> {
  if (!questions.some((one) => one.code === code)) {
    return refuse('survey.unknown-question', { questions: [code] });
  }
  const place = POINTS.findIndex((one) => one === points);
  if (points !== undefined && place < 0) {
    return refuse('survey.no-such-answer', { questions: [code] });
  }
  const reword = (one: Question): Question =>
    points === undefined ? { ...one, text } : { ...one, options: one.options.with(place, text) };
  return accept(questions.map((one) => (one.code === code ? reword(one) : one)));
}

/**
 * Q-survey: a question makes way for another about the same subject, with the same answers. It has a
 * code of its own, so that nothing that was answered to the former one is mixed with it.
 * @param edition the number of the edition that is written
 */
export function decideReplace(
  questions: readonly Question[],
  { question: former, text }: Reworded,
  edition: number,
): Decision<Question[]> {
  if (!questions.some(({ code }) => code === former)) {
    return refuse('survey.unknown-question', { questions: [former] });
  }
  const code = `${former.replace(/-\d+$/, '')}-${edition}`;
  return accept(questions.map((one) => (one.code === former ? { ...one, code, text } : one)));
}

/**
 * Q-survey: an edition is asked from its day on. Not from today: customers are being asked; and after
 * the newest edition, or nobody would ever be asked by one of them.
 */
export function decideEffect(
  from: Day,
  newest: { readonly effectiveFrom: Day },
  today: Day,
): Decision<Day> {
  const last = newest.effectiveFrom > today ? newest.effectiveFrom : today;
  const earliest = addDays(last, 1);
  return from < earliest ? refuse('questionnaire.too-early', { earliest }) : accept(from);
}
