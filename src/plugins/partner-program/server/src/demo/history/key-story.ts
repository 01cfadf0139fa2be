import { SOURCE_NUMBERS } from '../../../../rules/quality/evaluation';
import { nextFirst, termsOf } from '../../../../rules/quality/evaluation.rules';
import { addDays, type Day } from '../../../../rules/shared/days';
import { hashOf } from '../../features/licence-keys/hash-of';
import type { PartnerSpec, QualityPart } from '../data/partners';
import { randomOf, type Random } from '../random';
import { keyBatch, type PlannedKey } from './key-acts';
import type { Told } from './partner-story';
import { daysBetween, type Calendar } from './when';
import type { Act } from './world';

/** A key and whether its project was handed over through the Monitor. */
export interface ToldKey {
  readonly key: PlannedKey;
  readonly handed: boolean;
}

/**
 * Keys are bought some at once and some of those are handed over, so that the share is the same in
 * every month. Everybody hands over as often: comparisons of few need that.
 */
const PARTS: Readonly<Record<QualityPart, { readonly bought: number; readonly handed: number }>> = {
  most: { bought: 3, handed: 2 },
  half: { bought: 2, handed: 1 },
  near: { bought: 2, handed: 1 },
  third: { bought: 3, handed: 1 },
  lost: { bought: 2, handed: 1 },
  'no-keys': { bought: 0, handed: 0 },
};
/** Days between two handovers of a participant. */
const RHYTHM = 36;
/** A project is handed over at the latest so many days after its purchase. */
export const HANDED_WITHIN = 25;
/** Days since which the one who lost the mark handed nothing over. */
const GAVE_UP = 300;
const BEGINS_AFTER = 14;
const PRODUCTS = ['site-business', 'site-standard', 'bitrix24-portal', 'site-enterprise'] as const;

/** The keys that a partner bought since it was registered, the oldest first. */
export function keysOf(spec: PartnerSpec, told: Told, number: number, today: Day): ToldKey[] {
  const random = randomOf(`${spec.name} keys`);
  const from = addDays(told.registered, BEGINS_AFTER);
  const until = told.until < today ? told.until : addDays(today, -4);
  if (spec.quality === undefined) return unheard(spec.name, number, from, until, random);
  const { bought, handed } = PARTS[spec.quality];
  if (bought === 0) return [];
  const keys: ToldKey[] = [];
  const offset = number % 11;
  for (let on = addDays(from, offset); on < until; on = addDays(on, RHYTHM * handed)) {
    for (let place = 0; place < bought; place += 1) {
      const key = keyOf(spec.name, `${number}-${keys.length}`, on, random);
      keys.push({ key, handed: place < handed && isHanded(spec.quality, on, today) });
    }
  }
  return spec.quality === 'near' ? oneLess(keys, today) : keys;
}

function isHanded(part: QualityPart, boughtOn: Day, today: Day): boolean {
  const latest = part === 'lost' ? GAVE_UP : HANDED_WITHIN + 1;
  return addDays(boughtOn, latest) < today;
}

/** One of those that count on the next 1st was not handed over. */
function oneLess(keys: readonly ToldKey[], today: Day): ToldKey[] {
  const { from, before } = termsOf(nextFirst(today), SOURCE_NUMBERS).window;
  const counted = keys.filter(
    ({ key, handed }) => handed && key.boughtOn >= from && key.boughtOn < before,
  );
  const left = counted[Math.floor(counted.length / 2)];
  return keys.map((one) => (one === left ? { ...one, handed: false } : one));
}

/** Who takes no part has a few keys, some of them for trying. */
function unheard(name: string, number: number, from: Day, until: Day, random: Random): ToldKey[] {
  const span = daysBetween(from, until);
  if (span < 30) return [];
  return Array.from({ length: random.whole(0, 5) }, (_, i) => {
    const key = keyOf(name, `${number}-${i}`, addDays(from, random.whole(0, span)), random);
    return { key: { ...key, kind: random.percent(12) ? 'demo' : 'sale' }, handed: false };
  });
}

function keyOf(partner: string, serial: string, boughtOn: Day, random: Random): PlannedKey {
  const hash = hashOf(`invented ${serial}`);
  return {
    partner,
    hash,
    externalId: `KZ-L-${serial}`,
    hashes: [hash],
    lastFour: hash.slice(-4).toUpperCase(),
    product: random.pick(PRODUCTS),
    edition: null,
    kind: 'sale',
    boughtOn,
    activatedOn: addDays(boughtOn, random.whole(0, 2)),
    returnedOn: null,
  };
}

/** Every week the sales system sends what was activated in it. */
export function keyActs(keys: readonly PlannedKey[], calendar: Calendar): Act[] {
  const weeks = new Map<number, PlannedKey[]>();
  for (const key of keys) {
    const week = Math.floor(daysBetween(key.activatedOn, calendar.today) / 7);
    weeks.set(week, [...(weeks.get(week) ?? []), key]);
  }
  return [...weeks].map(([week, sold]) => {
    const { on } = calendar.ago(Math.max(1, week * 7));
    // Before anybody opens: a report of the same day finds its key.
    return keyBatch({ on, minute: 8 * 60 + 45 }, sold);
  });
}
