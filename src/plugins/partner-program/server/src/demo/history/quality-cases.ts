import { addDays } from '../../../../rules/shared/days';
import { hashOf } from '../../features/licence-keys/hash-of';
import { at } from '../random';
import type { ReportKind } from '../texts/monitor-report';
import { QUALITY_WORDS } from '../texts/quality';
import { confirm, decide, type Verdict } from './handover-acts';
import { claim, transfer, type PlannedKey } from './key-acts';
import { eraseContacts } from './quality-acts';
import { sent, type ToldQuality } from './quality-story';
import { note } from './survey-acts';
import { daysBetween, instantOf, type Calendar, type When } from './when';
import type { Act } from './world';

/** A report that has a story of its own, in days before today. */
interface Case {
  readonly partner: string;
  readonly kind: ReportKind;
  readonly received: number;
  readonly confirmed?: true;
  readonly decided?: readonly [ago: number, verdict: Verdict];
}

const CASES: readonly Case[] = [
  { partner: 'Есіл Нұсқа', kind: 'by-hand', received: 3, confirmed: true },
  { partner: 'Сайрамсу Бит', kind: 'smaller', received: 9, confirmed: true },
  {
    partner: 'Söz & Code',
    kind: 'by-hand',
    received: 70,
    confirmed: true,
    decided: [66, 'refused'],
  },
  {
    partner: 'Иртыш Линия',
    kind: 'by-hand',
    received: 95,
    confirmed: true,
    decided: [95, 'accepted'],
  },
  {
    partner: 'Ирбис Контур',
    kind: 'passed',
    received: 90,
    confirmed: true,
    decided: [60, 'annulled'],
  },
  { partner: 'Қарлығаш Digital', kind: 'passed', received: 4 },
  { partner: 'Қарлығаш Digital', kind: 'failed', received: 6 },
  { partner: 'Шалқыма Веб', kind: 'passed', received: 2 },
];

/** Days after which the sales system has sent what was bought and activated, whatever the week. */
const KNOWN_AFTER = 14;

/** Q-handover, Q-again: what does not go the usual way. */
export function qualityCases(calendar: Calendar, told: readonly ToldQuality[]): Act[] {
  const { today } = calendar;
  const spare = sparesOf(told, calendar);
  return [
    ...CASES.flatMap((one) =>
      reported(calendar, told, one, spare(one.partner, one.received + KNOWN_AFTER)),
    ),
    ...passedOn(calendar, told),
    ...again(calendar, told),
    ...callBack(calendar, told, spare('Иртыш Линия', 30)),
    claim(calendar.ago(5), 'Есіл Нұсқа', spare('Жеті Өзек', 40).hash),
    claim(calendar.ago(12), 'Қарлығаш Digital', hashOf('a key that nobody has sent yet')),
    eraseContacts(addDays(today, -1)),
  ];
}

function reported(
  calendar: Calendar,
  told: readonly ToldQuality[],
  { partner, kind, received, confirmed, decided }: Case,
  key: PlannedKey,
): Act[] {
  const when = calendar.ago(received);
  const { report, acts } = sent(partOf(told, partner).spec, key, when, { kind });
  const then = calendar.after(when, 0);
  return [
    ...acts,
    ...(confirmed ? [confirm(then, partner, report)] : []),
    ...(decided ? [decide(laterOf(calendar, then, decided[0]), report, decided[1])] : []),
  ];
}

function laterOf(calendar: Calendar, when: When, ago: number): When {
  const wanted = calendar.ago(ago);
  return wanted.on > when.on ? wanted : calendar.after(when, 0);
}

/** Q-again: a project that passed to another partner, which handed it over again. */
function passedOn(calendar: Calendar, told: readonly ToldQuality[]): Act[] {
  const [by, to] = ['Жеті Өзек', 'Қарлығаш Digital'];
  const key = handedBefore(told, by, calendar, 150);
  const when = calendar.ago(60);
  const { report, acts } = sent(partOf(told, to).spec, key, when);
  return [
    claim(calendar.ago(100), to, key.hash),
    transfer(calendar.ago(96), key.hash, QUALITY_WORDS.transferred),
    ...acts,
    confirm(calendar.after(when, 0), to, report),
  ];
}

/** Q-again: the next stage of a project, by the same partner. */
function again(calendar: Calendar, told: readonly ToldQuality[]): Act[] {
  const partner = 'Söz & Code';
  const key = handedBefore(told, partner, calendar, 200);
  const when = calendar.ago(45);
  const { report, acts } = sent(partOf(told, partner).spec, key, when);
  return [...acts, confirm(calendar.after(when, 0), partner, report)];
}

/** Q-survey: a customer asked to be called back this morning. */
function callBack(calendar: Calendar, told: readonly ToldQuality[], key: PlannedKey): Act[] {
  const partner = 'Иртыш Линия';
  const when = calendar.ago(12);
  const { report, acts } = sent(partOf(told, partner).spec, key, when);
  const callBackAt = instantOf({ on: calendar.today, minute: 9 * 60 });
  return [
    ...acts,
    confirm(calendar.after(when, 0), partner, report),
    note(calendar.ago(4), report, { outcome: 'call-back', callBackAt }),
  ];
}

function partOf(told: readonly ToldQuality[], partner: string): ToldQuality {
  return at(
    told.filter(({ spec }) => spec.name === partner),
    0,
  );
}

/** The newest key of the partner that was bought and handed over before so many days. */
function handedBefore(
  told: readonly ToldQuality[],
  partner: string,
  { today }: Calendar,
  ago: number,
): PlannedKey {
  const { keys } = partOf(told, partner);
  const old = keys.filter(({ key, handed }) => handed && key.boughtOn < addDays(today, -ago));
  return at(old, old.length - 1).key;
}

/** Keys whose projects were not handed over, each given once: the newest that was there by then. */
function sparesOf(
  told: readonly ToldQuality[],
  { today }: Calendar,
): (partner: string, ago: number) => PlannedKey {
  const given = new Set<PlannedKey>();
  return (partner, ago) => {
    const { keys } = partOf(told, partner);
    const free = keys.filter(
      ({ key, handed }) => !handed && !given.has(key) && daysBetween(key.boughtOn, today) > ago,
    );
    const { key } = at(free, free.length - 1);
    given.add(key);
    return key;
  };
}
