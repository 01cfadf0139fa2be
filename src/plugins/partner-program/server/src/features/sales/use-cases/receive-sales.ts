import { decideRow } from '../../../../../rules/sales/row.rules';
import type { Known, SaleContent, SentRow } from '../../../../../rules/sales/sale';
import { decideChange, runsOf, type Change } from '../../../../../rules/sales/sale.rules';
import { namedIn } from '../../../../../rules/sales/shape.rules';
import { accept, type Accepted, type Refusal } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartners } from '../../partners';
import { lockIntake, readKnown, readSales, type StoredSale } from '../intake.store';
import { keepSales, type Kept } from './keep-sales';

/** What became of one row. */
export type Received =
  | {
      readonly outcome: 'refused';
      /** Null where what the row was named by is no number. */
      readonly externalId: string | null;
      readonly refusal: Refusal;
    }
  | Kept;

type Stored = Map<string, StoredSale>;

/**
 * §1, K6.1: takes in a batch of the sales system in order and in one transaction; a row that cannot
 * be kept is refused alone. A batch sent again changes nothing that it changed before.
 */
export async function receiveSales(
  unit: Unit,
  rows: readonly SentRow[],
): Promise<Accepted<Received[]>> {
  await lockIntake(unit);
  const sought = namedIn(rows);
  const known = await readKnown(unit.trx, sought);
  const stored: Stored = await readSales(unit.trx, sought);
  const judged = (some: readonly SentRow[]): Judged[] =>
    some.map((row) => judge(row, known, stored, unit.today));
  await lockPartners(unit, judged(rows).flatMap(partnersOf));
  const received: Received[] = [];
  for (const run of runsOf(rows)) received.push(...(await receiveRun(unit, judged(run), stored)));
  return accept(received);
}

/** Rows of a run name each sale once: they can be kept together. */
async function receiveRun(unit: Unit, run: readonly Judged[], stored: Stored): Promise<Received[]> {
  const changes = run.flatMap((row) => (row.kind === 'changed' ? [row] : []));
  const kept = new Map<Judged, Kept>();
  for (const [i, one] of (await keepSales(unit, changes)).entries()) {
    const row = changes[i];
    if (row) kept.set(row, one);
    stored.set(one.sale.externalId, one.sale);
  }
  return run.flatMap((row) => kept.get(row) ?? (row.kind === 'changed' ? [] : [row.received]));
}

/** A row, and what it does to the sale as it stands. */
type Judged =
  | { readonly kind: 'settled'; readonly received: Received }
  | {
      readonly kind: 'changed';
      readonly content: SaleContent;
      readonly before: StoredSale | undefined;
      readonly change: Exclude<Change, { outcome: 'unchanged' }>;
    };

function judge(row: SentRow, known: Known, stored: Stored, today: Day): Judged {
  const decided = decideRow(row, known, today);
  if (!decided.ok) return { kind: 'settled', received: refused(row, decided.refusal) };
  const { content, product } = decided.value;
  const before = stored.get(row.externalId);
  const change = decideChange(before, content, product);
  if (change.outcome !== 'unchanged') return { kind: 'changed', content, before, change };
  const sale = change.sale;
  return { kind: 'settled', received: { outcome: 'unchanged', sale, booked: 0, reversed: 0 } };
}

function refused({ externalId }: SentRow, refusal: Refusal): Received {
  const isNameless = refusal.code === 'sale.external-id-malformed';
  return { outcome: 'refused', externalId: isNameless ? null : externalId, refusal };
}

/** The partners whose points a row may touch. */
function partnersOf(row: Judged): number[] {
  if (row.kind === 'settled') return [];
  return [row.content.partnerId, ...(row.before ? [row.before.partnerId] : [])];
}
