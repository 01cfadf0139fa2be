import { addDays, type Day } from '../../../../rules/shared/days';
import { inventedBin } from '../bins';
import { randomOf, type Random } from '../random';
import type { PartnerSpec } from '../data/partners';
import type { Told } from './partner-story';
import { salesBatch, type PlannedRow } from './sales-acts';
import { daysBetween, type Calendar } from './when';
import type { Act } from './world';

/** Prices in thousands of tenge, from and to. */
const ENTERPRISE: readonly (readonly [product: string, low: number, high: number])[] = [
  ['site-enterprise', 2_900, 6_500],
  ['bitrix24-enterprise', 4_200, 14_000],
  ['site-enterprise-extra-site', 700, 1_900],
  ['bitrix24-enterprise-extra-users', 450, 2_800],
];
const OTHERS: readonly (readonly [product: string, low: number, high: number])[] = [
  ['site-start', 40, 90],
  ['site-standard', 120, 220],
  ['site-small-business', 260, 420],
  ['site-business', 520, 900],
];

/** A partner's sales over its time in the programme: day, row, what became of them. */
export function salesOf(spec: PartnerSpec, number: number, told: Told, today: Day): PlannedRow[] {
  const random = randomOf(`${spec.name} sales`);
  const from = addDays(told.registered, 5);
  const to = told.until < today ? told.until : addDays(today, -1);
  const span = daysBetween(from, to);
  if (span < 10) return [];
  const many = told.earns ? 4 + Math.floor(spec.published / 2) : random.whole(1, 4);
  return Array.from({ length: many }, (_, i) => {
    const soldOn = addDays(from, random.whole(0, span));
    const row = rowOf(spec, number * 100 + i, soldOn, told.earns !== null, random);
    return [row, ...laterRows(row, today, random)];
  }).flat();
}

function rowOf(
  spec: PartnerSpec,
  serial: number,
  soldOn: Day,
  sellsEnterprise: boolean,
  random: Random,
): PlannedRow {
  const enterprise = sellsEnterprise && random.percent(70);
  const [product, low, high] = random.pick(enterprise ? ENTERPRISE : OTHERS);
  const thousands = random.whole(low, high);
  const buyerBin = inventedBin(random.whole(2004, 2021), random.whole(1, 12), 60 + (serial % 80));
  return {
    sentOn: soldOn,
    partner: spec.name,
    externalId: `KZ-${String(100_000 + serial)}`,
    soldOn,
    product,
    buyerBin,
    amount: `${String(thousands)}000.00`,
    kind: 'sale',
  };
}

/** Few sales are returned or were entered with a wrong amount. */
function laterRows(row: PlannedRow, today: Day, random: Random): PlannedRow[] {
  const drawn = random.whole(1, 100);
  const sentOn = addDays(row.soldOn, random.whole(9, 60));
  if (drawn > 8 || sentOn >= today) return [];
  if (drawn <= 4) return [{ ...row, sentOn, kind: 'return' }];
  return [{ ...row, sentOn, amount: row.amount.replace(/000\.00$/, '500.00') }];
}

/** The sales system sends each week what was sold or corrected in it. */
export function salesActs(rows: readonly PlannedRow[], calendar: Calendar): Act[] {
  const weeks = new Map<number, PlannedRow[]>();
  for (const row of rows) {
    const week = Math.floor(daysBetween(row.sentOn, calendar.today) / 7);
    weeks.set(week, [...(weeks.get(week) ?? []), row]);
  }
  return [...weeks].map(([week, sold]) => {
    const sent = calendar.ago(Math.max(1, week * 7));
    const when = { on: sent.on, minute: 18 * 60 + 30 };
    return salesBatch(
      when,
      [...sold].sort((a, b) => (a.sentOn < b.sentOn ? -1 : 1)),
    );
  });
}
