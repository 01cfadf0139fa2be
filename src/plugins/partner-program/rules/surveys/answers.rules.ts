import { accept, refuse, type Decision } from '../shared/decision';
import { POINTS, type Answers, type Question } from './questionnaire';

/** Q-survey: a result answers every question of its version with one of the five answers. */
export function decideAnswers(questions: readonly Question[], answers: Answers): Decision<null> {
  const codes = questions.map(({ code }) => code);
  const unknown = Object.keys(answers).filter((code) => !codes.includes(code));
  if (unknown.length > 0) return refuse('survey.unknown-question', { questions: unknown });
  const missing = codes.filter((code) => !(code in answers));
  if (missing.length > 0) return refuse('survey.unanswered', { questions: missing });
  const odd = codes.filter((code) => !POINTS.some((points) => points === answers[code]));
  return odd.length > 0 ? refuse('survey.no-such-answer', { questions: odd }) : accept(null);
}

/** The sum of answers and how many there were: averages are made of these, never of averages. */
export interface Tally {
  readonly sum: number;
  readonly count: number;
}

/** Q-survey: the sum and the count of several tallies, from which one average is made. */
export function addUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, one) => ({ sum: all.sum + one.sum, count: all.count + one.count }), {
    sum: 0,
    count: 0,
  });
}

/** The average in hundredths, half up, as it is shown; null without answers. */
export function averageOf({ sum, count }: Tally): number | null {
  return count === 0 ? null : Math.floor((sum * 200 + count) / (count * 2)) / 100;
}
