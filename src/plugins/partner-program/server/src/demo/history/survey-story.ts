import type { Day } from '../../../../rules/shared/days';
import type { HandedOver } from '../../../../rules/surveys/contact';
import { POINTS } from '../../../../rules/surveys/questionnaire';
import { SHIPPED_QUESTIONS } from '../../features/surveys/data/questionnaire';
import { randomOf, type Random } from '../random';
import { personName } from '../texts/people';
import { handOver, join, note } from './survey-acts';
import { Calendar } from './when';
import type { Act } from './world';

const POSTS = ['Директор по маркетингу', 'Руководитель ИТ-отдела', 'Жоба жетекшісі'];
/** Nobody hands more than that over in the demo. */
const HANDED_OVER = 4;

/** The text of consent that the product ships with. */
const CONSENT = '1';

/** Q-survey: some partners take part; their customers were asked, or wait for a call. */
export function surveyStory(today: Day, partners: readonly string[]): Act[] {
  return partners.flatMap((partner, number) => {
    const random = randomOf(`${partner} surveys`);
    const calendar = new Calendar(today, random);
    const story = { partner, random, calendar, number };
    const handed = Array.from({ length: HANDED_OVER }, (_, i) => handedOver(story, i)).flat();
    return [join(calendar.ago(random.whole(60, 90)), partner, CONSENT), ...handed];
  });
}

interface Story {
  readonly partner: string;
  readonly random: Random;
  readonly calendar: Calendar;
  readonly number: number;
}

/** The first was asked, the second did not answer yet, the others wait. */
function handedOver({ partner, random, calendar, number }: Story, i: number): Act[] {
  const handover = `demohandover${number}x${i}`;
  const when = calendar.ago(40 - i * 9);
  const told = handOver(when, partner, { handover, ...customer(random, `${number}${i}`) });
  const called = calendar.after(when, random.whole(2, 4));
  if (i === 0) return [told, note(called, handover, { outcome: 'done', ...answers(random) })];
  return i === 1 ? [told, note(called, handover, { outcome: 'no-answer' })] : [told];
}

/** Half of them may be called at any hour. */
function customer(
  random: Random,
  serial: string,
): Omit<HandedOver, 'partnerId' | 'handedOn' | 'handover'> {
  const named = random.percent(50);
  return {
    warned: true,
    sites: [`shop${serial}.example.kz`],
    hoursFrom: named ? '10-00' : null,
    hoursTo: named ? '19-00' : null,
    contact: {
      name: personName(random),
      post: random.pick(POSTS),
      phone: `+7 700 555 ${serial.padStart(4, '0')}`,
      extension: random.percent(30) ? '104' : null,
      email: random.percent(60) ? `office${serial}@customer.example` : null,
      city: random.pick(['Алматы', 'Астана', 'Шымкент']),
      comment: null,
    },
  };
}

function answers(random: Random): { edition: number; answers: Record<string, number> } {
  const points = (): number => (random.percent(80) ? random.whole(4, 5) : random.pick(POINTS));
  const given = SHIPPED_QUESTIONS.map(({ code }) => [code, points()] as const);
  return { edition: 1, answers: Object.fromEntries(given) };
}
