import { monthOf } from '../../../../rules/quality/evaluation.rules';
import { addDays, addMonths, type Day } from '../../../../rules/shared/days';
import type { PartnerSpec } from '../data/partners';
import { randomOf } from '../random';
import { monitorForm, type ReportKind } from '../texts/monitor-report';
import { domainOf } from '../texts/partner';
import { confirm, receive } from './handover-acts';
import { HANDED_WITHIN, keysOf, type ToldKey } from './key-story';
import type { PlannedKey } from './key-acts';
import type { Told } from './partner-story';
import { compareWithOthers, evaluate, join } from './quality-acts';
import { surveyStory } from './survey-story';
import type { Telling } from './telling';
import { Calendar, daysBetween, type When } from './when';
import type { Act } from './world';

/** The first 1st that the demo tells of, in months before today's. */
const MONTHS_EVALUATED = 22;
const JOINED_AFTER = 8;
/** One customer in so many was not told of the call, or does not want to answer. */
const NOT_WARNED = 15;
const REFUSED = 13;

/** What a partner did in the Quality Programme, and the keys it bought. */
export interface ToldQuality {
  readonly spec: PartnerSpec;
  readonly keys: readonly ToldKey[];
  readonly acts: readonly Act[];
}

/** The keys of a partner, its consent, the projects it hands over, and what their customers say. */
export function qualityStory(telling: Telling, told: Told, number: number): ToldQuality {
  const { spec } = telling;
  const random = randomOf(`${spec.name} quality`);
  const calendar = new Calendar(telling.calendar.today, random);
  const { today } = calendar;
  const keys = keysOf(spec, told, number, today);
  if (spec.quality === undefined) return { spec, keys, acts: [] };
  const joined = join(calendar.ago(daysBetween(told.registered, today) - JOINED_AFTER), spec.name);
  const handed = keys.filter((one) => one.handed);
  return {
    spec,
    keys,
    acts: [joined, ...handed.flatMap(({ key }, i) => handOver(spec, key, calendar, number + i))],
  };
}

function handOver(spec: PartnerSpec, key: PlannedKey, calendar: Calendar, place: number): Act[] {
  const random = randomOf(`${key.externalId} handover`);
  const handedOn = addDays(key.boughtOn, random.whole(12, HANDED_WITHIN - 3));
  const when = calendar.ago(daysBetween(handedOn, calendar.today));
  const confirmed = calendar.after(when, random.whole(0, 1));
  const warned = place % NOT_WARNED !== 0;
  const { report, acts } = sent(spec, key, when, { warned });
  const refuses = place % REFUSED === 1;
  const called = { partner: spec.name, report, confirmed, refuses };
  return [
    ...acts,
    confirm(confirmed, spec.name, report),
    ...(warned ? surveyStory(calendar, called) : []),
  ];
}

/** The report of a project, posted by the customer's site. */
export function sent(
  spec: PartnerSpec,
  { externalId, hash }: Pick<PlannedKey, 'externalId' | 'hash'>,
  when: When,
  { kind = 'passed', warned = true }: { kind?: ReportKind; warned?: boolean } = {},
): { readonly report: string; readonly acts: Act[] } {
  const report = `report ${externalId} ${spec.name} ${when.on}`;
  const site = `${externalId.toLowerCase()}.${domainOf(spec)}`;
  const told = { partner: spec.name, site, keyHash: hash, warned, kind };
  return { report, acts: [receive(when, report, monitorForm(told, randomOf(report)))] };
}

/** The 1sts of the two years, as the jobs evaluated and compared them. */
export function evaluations(today: Day): Act[] {
  const last = monthOf(today);
  return Array.from({ length: MONTHS_EVALUATED }, (_, i) => addMonths(last, -i)).flatMap(
    (month) => [evaluate(month), compareWithOthers(month)],
  );
}
