import type { Knex } from 'knex';

import type { Known, Named, SaleFacts, SaleKind, WhyNone } from '../../../../rules/sales/sale';
import type { Day } from '../../../../rules/shared/days';
import { tengeOf } from '../../../../rules/shared/money';
import { newDocumentId } from '../../platform/database/ids';
import type { Unit } from '../../platform/unit-of-work';
import { partnersByBin } from '../partners';
import { productsByCode } from '../projects';
import { TABLES } from './tables';

/** A sale as it is stored. */
export interface StoredSale extends SaleFacts {
  readonly documentId: string;
  /** How many contents it has had. */
  readonly revision: number;
}

interface SaleColumns {
  document_id: string;
  external_id: string;
  partner_id: number;
  product_id: number;
  sold_on: Day;
  buyer_bin: string;
  amount_tiyn: string;
  kind: SaleKind;
  enterprise: boolean;
  no_points: WhyNone | null;
  revision: number;
}

/** Batches follow one another on all servers: of two that name the same sale, the second corrects. */
export async function lockIntake(unit: Unit): Promise<void> {
  await unit.trx.raw("select pg_advisory_xact_lock(hashtextextended('sales', 0))");
}

/** The partners and products that rows name. */
export async function readKnown(db: Knex, { partnerBins, products }: Named): Promise<Known> {
  return {
    partners: await partnersByBin(db, partnerBins),
    products: await productsByCode(db, products),
  };
}

/** The sales of these numbers of the sales system. The caller holds the intake. */
export async function readSales(
  db: Knex,
  { externalIds }: Named,
): Promise<Map<string, StoredSale>> {
  const rows = await db<SaleColumns>(TABLES.sales).whereIn('external_id', [...externalIds]);
  return new Map(rows.map((row) => [row.external_id, saleOf(row)]));
}

/** Locks the sales since a day that earned nothing only for want of ККВ, oldest first. */
export async function lockUnheld(unit: Unit, partnerId: number, from: Day): Promise<StoredSale[]> {
  const rows = await unit
    .trx<SaleColumns>(TABLES.sales)
    .where({ partner_id: partnerId, no_points: 'no-competence' })
    .where('sold_on', '>=', from)
    .orderBy(['sold_on', 'external_id'])
    .forUpdate();
  return rows.map(saleOf);
}

/** Notes why a sale earned nothing, or that it did; its content stays. */
export async function noteSettled(
  unit: Unit,
  documentId: string,
  noPoints: WhyNone | null,
): Promise<void> {
  const settled = { no_points: noPoints, updated_at: unit.now };
  await unit.trx(TABLES.sales).where('document_id', documentId).update(settled);
}

/** Writes new sales and corrected ones, and appends each content to their history. */
export async function saveSales(unit: Unit, sales: readonly StoredSale[]): Promise<void> {
  if (sales.length === 0) return;
  const times = { received_at: unit.now, created_at: unit.now, updated_at: unit.now };
  const saved = await unit
    .trx(TABLES.sales)
    .insert(sales.map((sale) => ({ ...columnsOf(sale), ...times })))
    .onConflict('external_id')
    .merge([...CORRECTED])
    .returning<{ id: number; document_id: string }[]>(['id', 'document_id']);
  const idOf = new Map(saved.map(({ id, document_id: name }) => [name, id]));
  await unit.trx(TABLES.revisions).insert(
    sales.map((sale) => ({
      ...contentOf(sale),
      ...times,
      document_id: newDocumentId(),
      sale_id: idOf.get(sale.documentId),
      sent_by: unit.actor.id,
    })),
  );
}

/** What a correction may change of a sale. */
export const CORRECTED = [
  'partner_id',
  'product_id',
  'sold_on',
  'buyer_bin',
  'amount',
  'amount_tiyn',
  'kind',
  'enterprise',
  'no_points',
  'revision',
  'updated_at',
] as const;

function contentOf(sale: StoredSale) {
  return {
    partner_id: sale.partnerId,
    product_id: sale.productId,
    sold_on: sale.soldOn,
    buyer_bin: sale.buyerBin,
    amount: tengeOf(sale.amountTiyn),
    amount_tiyn: String(sale.amountTiyn),
    kind: sale.kind,
    enterprise: sale.enterprise,
    revision: sale.revision,
  };
}

function columnsOf(sale: StoredSale) {
  const { documentId, externalId, noPoints } = sale;
  return {
    ...contentOf(sale),
    document_id: documentId,
    external_id: externalId,
    no_points: noPoints,
  };
}

function saleOf(row: SaleColumns): StoredSale {
  return {
    documentId: row.document_id,
    externalId: row.external_id,
    partnerId: row.partner_id,
    productId: row.product_id,
    soldOn: row.sold_on,
    buyerBin: row.buyer_bin,
    amountTiyn: BigInt(row.amount_tiyn),
    kind: row.kind,
    enterprise: row.enterprise,
    noPoints: row.no_points,
    revision: row.revision,
  };
}
