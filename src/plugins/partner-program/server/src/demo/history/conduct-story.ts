import { addDays, type Day } from '../../../../rules/shared/days';
import { answerViolation } from '../../features/conduct/use-cases/answer-violation';
import { decideViolation } from '../../features/conduct/use-cases/decide-violation';
import { openViolation } from '../../features/conduct/use-cases/open-violation';
import type { Random } from '../random';
import { ANSWERS, VIOLATIONS, VIOLATION_VERDICTS } from '../texts/conduct';
import { Calendar, type When } from './when';
import { act, done, known, type Act, type World } from './world';

type Verdict = keyof typeof VIOLATION_VERDICTS;

/** What a partner is said to have done, in days before today, and what became of it. */
interface Case {
  readonly partner: string;
  readonly opened: number;
  readonly answered?: number;
  readonly decided?: readonly [number, Verdict];
}

/** In the order of the texts. The renewal of the second waits meanwhile. */
const CASES: readonly Case[] = [
  { partner: 'Өрнек Платформа', opened: 120, answered: 114, decided: [110, 'dismiss'] },
  { partner: 'Ақкетік Цифра', opened: 6 },
  { partner: 'Медеу Байт', opened: 18, answered: 9 },
  { partner: 'Сырсу Диджитал', opened: 20 },
  { partner: 'Qadam Forge', opened: 30, answered: 21, decided: [3, 'confirm'] },
];

/** K5.6: violations in every state, one of them with the time to answer over. */
export function conductStory(today: Day, random: Random): Act[] {
  const calendar = new Calendar(today, random);
  return CASES.flatMap(({ partner, opened, answered, decided }, number) => {
    const name = { partner, key: `${partner} violation` };
    return [
      open(calendar.ago(opened), name, number, addDays(today, -opened - 8)),
      ...(answered === undefined ? [] : [answer(calendar.ago(answered), name, number)]),
      ...(decided ? [decide(calendar.ago(decided[0]), name, decided[1])] : []),
    ];
  });
}

interface ViolationName {
  readonly partner: string;
  readonly key: string;
}

function open(when: When, { partner, key }: ViolationName, number: number, happenedOn: Day): Act {
  const said = VIOLATIONS[number % VIOLATIONS.length] as (typeof VIOLATIONS)[number];
  return act(when, async (world) => {
    const { documentId } = known(world.partners, partner);
    const input = { ...said, happenedOn, evidence: null, note: null };
    const made = await done(world, world.manager, (unit) =>
      openViolation(unit, { documentId }, input),
    );
    world.records.set(key, made.violation);
  });
}

function answer(when: When, name: ViolationName, number: number): Act {
  const text = ANSWERS[number % ANSWERS.length] ?? '';
  return act(when, (world) =>
    done(world, known(world.owners, name.partner), (unit) =>
      answerViolation(unit, refOf(world, name), { text, files: [] }),
    ),
  );
}

function decide(when: When, name: ViolationName, verdict: Verdict): Act {
  return act(when, (world) =>
    done(world, world.manager, (unit) =>
      decideViolation(unit, refOf(world, name), verdict, VIOLATION_VERDICTS[verdict]),
    ),
  );
}

function refOf(world: World, { partner, key }: ViolationName) {
  return {
    documentId: known(world.records, key),
    partnerId: known(world.partners, partner).id,
  };
}
