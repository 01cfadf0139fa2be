import { addDays } from '../../../../rules/shared/days';
import { POINTS } from '../../../../rules/surveys/questionnaire';
import { SHIPPED_QUESTIONS } from '../../features/surveys/data/questionnaire';
import { randomOf, type Random } from '../random';
import { note } from './survey-acts';
import { Calendar, daysBetween, type When } from './when';
import type { Act } from './world';

/** Younger handovers were not called yet, or not reached. */
const CALLED_AFTER_DAYS = 21;

/** A handover whose customer was told of the call. */
interface Called {
  readonly partner: string;
  readonly report: string;
  readonly confirmed: When;
  /** The customer does not want to be asked. */
  readonly refuses: boolean;
}

/** Q-survey: what came of the calls about one handover. */
export function surveyStory(
  { today }: Calendar,
  { partner, report, confirmed, refuses }: Called,
): Act[] {
  const random = randomOf(`${report} survey`);
  const calendar = new Calendar(today, random);
  const first = calendar.after(confirmed, random.whole(2, 6));
  if (daysBetween(confirmed.on, today) < CALLED_AFTER_DAYS) {
    return first.on < addDays(today, -1) ? notReached(first, report, random) : [];
  }
  const then = calendar.after(first, random.whole(1, 4));
  if (refuses) return [note(first, report, { outcome: 'refused' })];
  const tried = random.percent(25) ? [note(first, report, { outcome: 'no-answer' })] : [];
  return [...tried, note(then, report, { outcome: 'done', ...answers(partner, random) })];
}

/** Some could not be reached, most wait. */
function notReached(when: When, report: string, random: Random): Act[] {
  return random.percent(40) ? [note(when, report, { outcome: 'no-answer' })] : [];
}

/** Some partners are praised more often than others. */
function answers(
  partner: string,
  random: Random,
): { edition: number; answers: Record<string, number> } {
  const praised = randomOf(`${partner} praise`).whole(45, 90);
  const points = (): number => (random.percent(praised) ? random.whole(4, 5) : random.pick(POINTS));
  const given = SHIPPED_QUESTIONS.map(({ code }) => [code, points()] as const);
  return { edition: 1, answers: Object.fromEntries(given) };
}
