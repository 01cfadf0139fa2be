import type { Step } from '../../../../../rules/points/settle.rules';
import type { SaleContent } from '../../../../../rules/sales/sale';
import { earnsNothing, journalledAs, type Change } from '../../../../../rules/sales/sale.rules';
import { newDocumentId } from '../../../platform/database/ids';
import type { JournalLine } from '../../../platform/journal/journal.store';
import type { Unit } from '../../../platform/unit-of-work';
import { SALE_ACTIVITY, settleCauses, type Settled } from '../../points';
import { saveSales, type StoredSale } from '../intake.store';
import { SALE_CAUSE } from '../tables';

/** A sale as it stands after a row, with the points taken back and booked by it. */
export interface Kept {
  readonly outcome: Change['outcome'];
  readonly sale: StoredSale;
  readonly reversed: number;
  readonly booked: number;
}

interface Changed {
  readonly content: SaleContent;
  readonly before: StoredSale | undefined;
  readonly change: Exclude<Change, { outcome: 'unchanged' }>;
}

/** Keeps new contents of sales, each sale once: settles their points, writes, journals. */
export async function keepSales(unit: Unit, changes: readonly Changed[]): Promise<Kept[]> {
  const sales = changes.map(saleOf);
  const settled = await settlePoints(unit, changes, sales);
  const kept = sales.map((sale, i): Kept => {
    const points = settled.get(sale);
    const outcome = changes[i]?.change.outcome ?? 'created';
    if (!points) return { outcome, sale, reversed: 0, booked: 0 };
    const noPoints = points.entry ? null : (earnsNothing(sale) ?? points.because);
    return {
      outcome,
      sale: { ...sale, noPoints },
      reversed: points.reversed,
      booked: points.points,
    };
  });
  await saveSales(
    unit,
    kept.map(({ sale }) => sale),
  );
  await unit.journal(...kept.map((one, i) => lineOf(one, changes[i]?.before)));
  return kept;
}

function saleOf({ content, before, change }: Changed): StoredSale {
  return {
    ...content,
    enterprise: change.enterprise,
    noPoints: before?.noPoints ?? null,
    documentId: before?.documentId ?? newDocumentId(),
    revision: (before?.revision ?? 0) + 1,
  };
}

async function settlePoints(
  unit: Unit,
  changes: readonly Changed[],
  sales: readonly StoredSale[],
): Promise<Map<StoredSale, Settled>> {
  const due = sales.filter((_sale, i) => changes[i]?.change.settle);
  const settled = await settleCauses(
    unit,
    due.map((sale) => stepOf(unit, sale)),
  );
  return new Map(settled.map((one, i) => [due[i] as StoredSale, one]));
}

/** K6.1: the day of the sale decides whether and by which row; its points count from today. */
export function stepOf({ today }: Unit, sale: StoredSale): Step {
  const cause = { kind: SALE_CAUSE, id: sale.documentId };
  if (earnsNothing(sale)) return { cause, takeBack: true, book: null };
  const { partnerId, soldOn, amountTiyn } = sale;
  const book = { partnerId, code: SALE_ACTIVITY, on: soldOn, from: today, amountTiyn };
  return { cause, takeBack: true, book };
}

function lineOf({ sale, reversed, booked }: Kept, before: StoredSale | undefined): JournalLine {
  const { documentId, partnerId, revision } = sale;
  const movedFrom = before && before.partnerId !== partnerId ? before.partnerId : null;
  return {
    record: 'sale',
    documentId,
    partnerId,
    ...journalledAs(before, sale),
    facts: { revision, pointsReversed: reversed, pointsBooked: booked, movedFrom },
  };
}
