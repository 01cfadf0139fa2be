import type { Knex } from 'knex';

import type { SaleKind, WhyNone } from '../../../../rules/sales/sale';
import type { Day } from '../../../../rules/shared/days';
import { tengeOf } from '../../../../rules/shared/money';
import { standingPoints } from '../points';
import { PROJECT_TABLES } from '../projects';
import { SALE_CAUSE, TABLES } from './tables';

export interface SaleFilter {
  readonly partnerId: number;
  /** Days of sale, both included. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** Codes of products or options; none: all. */
  readonly products: readonly string[];
  /** Only those whose points stand, or only those without. */
  readonly earned: boolean | undefined;
}

/** A sale as its partner sees it. Amount in tenge, points as they stand in the ledger. */
export interface ListedSale {
  readonly documentId: string;
  readonly externalId: string;
  readonly soldOn: Day;
  readonly product: { code: string; nameRu: string; nameKk: string; nameEn: string };
  readonly buyerBin: string;
  readonly amount: string;
  readonly kind: SaleKind;
  readonly enterprise: boolean;
  readonly points: number;
  readonly noPoints: WhyNone | null;
}

interface ListedRow {
  document_id: string;
  external_id: string;
  sold_on: Day;
  code: string;
  name_ru: string;
  name_kk: string;
  name_en: string;
  buyer_bin: string;
  amount_tiyn: string;
  kind: SaleKind;
  enterprise: boolean;
  points: number;
  no_points: WhyNone | null;
}

/** A page of a partner's own sales, newest first. */
export async function listSales(
  db: Knex,
  filter: SaleFilter,
  page: number,
  pageSize: number,
): Promise<{ sales: ListedSale[]; total: number }> {
  const points = standingPoints(db, SALE_CAUSE, 's.document_id');
  const wanted = (): Knex.QueryBuilder =>
    db({ s: TABLES.sales })
      .join({ p: PROJECT_TABLES.products }, 'p.id', 's.product_id')
      .where('s.partner_id', filter.partnerId)
      .where(inPeriod(filter))
      .where((query) => {
        if (filter.products.length > 0) void query.whereIn('p.code', [...filter.products]);
        if (filter.earned !== undefined)
          void query.whereRaw(`? ${filter.earned ? '>' : '='} 0`, [points]);
      });
  const rows: unknown = await wanted()
    .orderBy([
      { column: 's.sold_on', order: 'desc' },
      { column: 's.id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select(
      's.*',
      'p.code',
      'p.name_ru',
      'p.name_kk',
      'p.name_en',
      db.raw('? as points', [points]),
    );
  const counted: unknown = await wanted().count({ total: '*' });
  const [count] = counted as { total: string }[];
  return { sales: (rows as ListedRow[]).map(listedOf), total: Number(count?.total ?? 0) };
}

function inPeriod({ from, to }: Pick<SaleFilter, 'from' | 'to'>) {
  return (query: Knex.QueryBuilder): void => {
    if (from !== undefined) void query.where('s.sold_on', '>=', from);
    if (to !== undefined) void query.where('s.sold_on', '<=', to);
  };
}

function listedOf(row: ListedRow): ListedSale {
  return {
    documentId: row.document_id,
    externalId: row.external_id,
    soldOn: row.sold_on,
    product: { code: row.code, nameRu: row.name_ru, nameKk: row.name_kk, nameEn: row.name_en },
    buyerBin: row.buyer_bin,
    amount: tengeOf(BigInt(row.amount_tiyn)),
    kind: row.kind,
    enterprise: row.enterprise,
    points: row.points,
    noPoints: row.no_points,
  };
}

/**
 * K4.5, K2: how many sales of enterprise products and options the partner has that stand, by the
 * day of the sale; both days included. What was returned does not count.
 */
export async function countSold(
  db: Knex,
  partnerId: number,
  period: { readonly from: Day; readonly to: Day },
): Promise<number> {
  const counted: unknown = await db({ s: TABLES.sales })
    .where({ 's.partner_id': partnerId, 's.kind': 'sale', 's.enterprise': true })
    .where(inPeriod(period))
    .count({ total: '*' });
  const [row] = counted as { total: string }[];
  return Number(row?.total ?? 0);
}
