import { workingDaysBefore } from '../../../../rules/calendar/count.rules';
import { calendarOf } from '../../../../rules/calendar/year.rules';
import { addDays, type Day } from '../../../../rules/shared/days';
import type { Random } from '../random';
import { LATE_REASON, QUESTIONS, VERDICT_NOTES, VERDICT_REASONS } from '../texts/applications';
import * as application from './application-acts';
import type { ApplicationName } from './application-acts';
import type { When } from './when';
import type { Act } from './world';

/** What becomes of an application by the last day of the story. */
type Fate = (name: ApplicationName, days: Days) => readonly Act[];

/** Days of one application: `back(n)` lies n working days before today. */
class Days {
  private minute: number;

  constructor(
    readonly today: Day,
    random: Random,
  ) {
    this.minute = random.whole(9 * 60, 15 * 60);
  }

  /** Later in the day than what was asked for before. */
  back(workingDays: number): When {
    this.minute += 7;
    return { on: workingDaysBefore(calendarOf([]), this.today, workingDays), minute: this.minute };
  }
}

const filed = (name: ApplicationName, days: Days, back: number): Act[] => [
  application.begin(days.back(back), name),
  application.submit(days.back(back), name),
];
const draft: Fate = (name, days) => [application.begin(days.back(4), name)];
const waitsSince =
  (back: number): Fate =>
  (name, days) =>
    filed(name, days, back);
const stopped: Fate = (name, days) => [
  ...filed(name, days, 4),
  application.ask(days.back(2), name, QUESTIONS[0], addDays(days.today, 9)),
];
const unanswered: Fate = (name, days) => [
  application.register(days.back(9), name),
  application.ask(days.back(8), name, QUESTIONS[1], addDays(days.today, -2)),
];
const withdrawn: Fate = (name, days) => [
  ...filed(name, days, 12),
  application.withdraw(days.back(10), name),
];
const refused: Fate = (name, days) => [
  ...filed(name, days, 16),
  application.decide(days.back(14), name, 'refuse', {
    partnerReason: VERDICT_REASONS.refuse,
    note: VERDICT_NOTES.refuse,
  }),
];
const wanted: Fate = (name, days) => [
  ...filed(name, days, 9),
  ...(name.kind === 'initial' ? [application.preliminarilyApprove(days.back(7), name)] : []),
  application.send(days.back(3), name, 1),
];
const packaged =
  (back: number): Fate =>
  (name, days) => [
    ...filed(name, days, back + 6),
    ...(name.kind === 'initial'
      ? [application.preliminarilyApprove(days.back(back + 4), name)]
      : []),
    application.send(days.back(back), name),
    application.handOver(days.back(back), name),
  ];
const late: Fate = (name, days) => [application.register(days.back(1), name, LATE_REASON)];
const approved: Fate = (name, days) => [
  ...filed(name, days, 9),
  application.decide(days.back(5), name, 'approve', { note: VERDICT_NOTES.approve }),
];
const lowered: Fate = (name, days) => [
  ...filed(name, days, 11),
  application.decide(days.back(6), name, 'lower', {
    partnerReason: VERDICT_REASONS.lower,
    note: VERDICT_NOTES.lower,
  }),
];

/** Whose term ends soon (`awarded` in the data), and who of the basic level wants more. */
const TOLD: readonly (readonly [ApplicationName['kind'], partner: string, Fate])[] = [
  ['renewal', 'Медеу Байт', waitsSince(2)],
  ['renewal', 'Ақкетік Цифра', waitsSince(7)],
  ['renewal', 'Тобол Логика', waitsSince(9)],
  ['renewal', 'Терриконика', stopped],
  ['renewal', 'Ұшқыр Портал', approved],
  ['renewal', 'Жұпар Софт', lowered],
  ['renewal', 'Шахтёрский Код', refused],
  ['renewal', 'Анар Дәні', draft],
  ['renewal', 'Оқжетпес Софт', late],
  ['upgrade', 'Өрнек Платформа', wanted],
  ['upgrade', 'Ақшоқы Системс', packaged(7)],
  ['upgrade', 'Медеу Байт', withdrawn],
  ['upgrade', 'Qadam Forge', refused],
  ['upgrade', 'Сырсу Диджитал', draft],
];

/** Of partners without a competence, in turn; the first one is logged in as by visitors. */
const FIRST_TIME: readonly Fate[] = [
  wanted,
  waitsSince(1),
  waitsSince(3),
  waitsSince(5),
  stopped,
  unanswered,
  packaged(2),
  packaged(8),
  refused,
  withdrawn,
  draft,
];

/** Applications of every kind, as they stand today. @param applicants partners without ККВ */
export function applicationStory(today: Day, applicants: readonly string[], random: Random): Act[] {
  const initial = applicants.flatMap((partner, place) => {
    const fate = FIRST_TIME[place];
    return fate ? [['initial', partner, fate] as const] : [];
  });
  return [...TOLD, ...initial].flatMap(([kind, partner, fate]) =>
    fate({ kind, partner }, new Days(today, random)),
  );
}
