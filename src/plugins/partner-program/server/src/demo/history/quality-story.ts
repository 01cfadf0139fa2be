import { lackingOf, nextFirst, windowOf } from '../../../../rules/quality/evaluation.rules';
import { addDays, addMonths, type Day } from '../../../../rules/shared/days';
import { hashOf } from '../../features/licence-keys/hash-of';
import type { PartnerSpec } from '../data/partners';
import { randomOf, type Random } from '../random';
import { monitorForm } from '../texts/monitor-report';
import { domainOf } from '../texts/partner';
import { evaluate, handOver, joinQuality, keyBatch, type PlannedKey } from './key-acts';
import type { Told } from './partner-story';
import type { Telling } from './telling';
import { daysBetween, type Calendar } from './when';
import type { Act } from './world';

/** Keys are bought over fourteen months. */
const KEY_DAYS = 425;
/** A project is handed over within so many days of its activation. */
const HANDED_WITHIN = [18, 40] as const;
const MONTHS_EVALUATED = 9;
const PRODUCTS = ['site-business', 'site-standard', 'bitrix24-portal', 'site-enterprise'] as const;

type Part = NonNullable<PartnerSpec['quality']>;

/** Keys that a participant buys. */
const BOUGHT: Readonly<Record<Part, number>> = { held: 24, lost: 20, near: 18, below: 15 };

/** The keys of a partner, its consent, and the projects it hands over. */
export function qualityStory(
  telling: Telling,
  told: Told,
  number: number,
): { rows: PlannedKey[]; acts: Act[] } {
  const { spec, calendar } = telling;
  const random = randomOf(`${spec.name} keys`);
  const rows = keysOf(spec, told, number, calendar.today, random);
  return { rows, acts: spec.quality ? takingPart(telling, told, rows, random) : [] };
}

function keysOf(
  spec: PartnerSpec,
  told: Told,
  number: number,
  today: Day,
  random: Random,
): PlannedKey[] {
  const until = told.until < today ? told.until : addDays(today, -3);
  const span = Math.min(KEY_DAYS, daysBetween(addDays(told.registered, 10), until));
  if (span < 30) return [];
  const many = spec.quality ? BOUGHT[spec.quality] : random.whole(2, 7);
  return Array.from({ length: many }, (_, i) => {
    const boughtOn = addDays(until, -Math.floor((span * (many - i)) / (many + 1)));
    const activatedOn = addDays(boughtOn, random.whole(0, 2));
    const plain = spec.quality === undefined && random.percent(12);
    return rowOf(spec.name, `${String(number)}-${String(i)}`, boughtOn, activatedOn, plain, random);
  });
}

function rowOf(
  partner: string,
  serial: string,
  boughtOn: Day,
  activatedOn: Day,
  demo: boolean,
  random: Random,
): PlannedKey {
  const hash = hashOf(`invented ${serial}`);
  return {
    partner,
    sentOn: activatedOn,
    externalId: `KZ-L-${serial}`,
    hashes: [hash],
    lastFour: hash.slice(-4).toUpperCase(),
    product: random.pick(PRODUCTS),
    edition: null,
    kind: demo ? 'demo' : 'sale',
    boughtOn,
    activatedOn,
    returnedOn: null,
  };
}

function takingPart(
  { spec, calendar }: Telling,
  told: Told,
  rows: readonly PlannedKey[],
  random: Random,
): Act[] {
  const joined = Math.min(KEY_DAYS + 20, daysBetween(told.registered, calendar.today) - 8);
  const handed = handedOf(spec.quality ?? 'below', rows, calendar.today);
  return [
    joinQuality(calendar.ago(joined), spec.name),
    ...handed.map((row) => {
      const days = random.whole(...HANDED_WITHIN);
      const site = `${row.externalId.toLowerCase()}.${domainOf(spec)}`;
      const form = monitorForm({ partner: spec.name, site, keyHash: row.hashes[0] ?? '' }, random);
      const ago = daysBetween(addDays(row.boughtOn, days), calendar.today);
      return handOver(calendar.ago(ago), spec.name, form);
    }),
  ];
}

/** Which projects are handed over: what stands at the next 1st follows from it. */
function handedOf(part: Part, rows: readonly PlannedKey[], today: Day): readonly PlannedKey[] {
  const old = rows.filter(({ boughtOn }) => boughtOn < addDays(today, -HANDED_WITHIN[1] - 10));
  if (part === 'held') return old.filter((_row, i) => i % 3 > 0);
  if (part === 'below') return old.filter((_row, i) => i % 5 === 0);
  if (part === 'lost') return old.filter(({ boughtOn }) => boughtOn < addDays(today, -280));
  const { from, before } = windowOf(nextFirst(today));
  const counts = ({ boughtOn }: PlannedKey): boolean => boughtOn >= from && boughtOn < before;
  const half = lackingOf({ bought: rows.filter(counts).length, handedOver: 0 }) ?? 0;
  // The newest of them: at former 1sts it was further away.
  return half > 1 ? old.filter(counts).slice(1 - half) : [];
}

/** Every week the sales system sends what was activated in it. */
export function keyActs(rows: readonly PlannedKey[], calendar: Calendar): Act[] {
  const weeks = new Map<number, PlannedKey[]>();
  for (const row of rows) {
    const week = Math.floor(daysBetween(row.sentOn, calendar.today) / 7);
    weeks.set(week, [...(weeks.get(week) ?? []), row]);
  }
  return [...weeks].map(([week, sold]) => {
    const { on } = calendar.ago(Math.max(1, week * 7));
    return keyBatch({ on, minute: 18 * 60 + 45 }, sold);
  });
}

/** The 1sts of the last months, as the job would have evaluated them. */
export function evaluations(today: Day): Act[] {
  const first = addMonths(nextFirst(today), -MONTHS_EVALUATED);
  const months = Array.from({ length: MONTHS_EVALUATED }, (_, i) => addMonths(first, i));
  return months.filter((month) => month < today).map(evaluate);
}
