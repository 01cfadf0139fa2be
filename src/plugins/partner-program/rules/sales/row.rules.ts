import { decideBin } from '../shared/bin.rules';
import { accept, refuse, type Decision } from '../shared/decision';
import { isDay, type Day } from '../shared/days';
import { tiynOf } from '../shared/money';
import type { Known, ProductFacts, SaleContent, SentRow } from './sale';
import { decideShape } from './shape.rules';

/** D: no licence costs ten billion tenge; a larger amount is a slip of the sender's. */
export const MOST_TIYN = 1_000_000_000_000n;

/** D: the vendor sold nothing before; an earlier day is a slip too. */
export const FIRST_DAY = '1998-01-01' as Day;

/**
 * §1, K2: whether one row can be kept. Refuses what `decideShape` refuses, then what the sender has to
 * mend in a field: `sale.day-invalid`, `sale.day-in-future`, `sale.product-unknown`, `bin.malformed`,
 * `bin.control-digit` (with `field`), `sale.partner-unknown`, `sale.amount-invalid`.
 */
export function decideRow(
  sent: SentRow,
  known: Known,
  today: Day,
): Decision<{ content: SaleContent; product: ProductFacts }> {
  const shape = decideShape(sent);
  if (!shape.ok) return shape;
  const row = shape.value;
  const soldOn = decideDay(row.soldOn, today);
  if (!soldOn.ok) return soldOn;
  const product = known.products.get(row.product);
  if (!product) return refuse('sale.product-unknown', { product: row.product });
  const buyer = decideNumber(row.buyerBin, 'buyerBin');
  if (!buyer.ok) return buyer;
  const partner = decideNumber(row.partnerBin, 'partnerBin');
  if (!partner.ok) return partner;
  const partnerId = known.partners.get(partner.value);
  if (partnerId === undefined) return refuse('sale.partner-unknown', { partnerBin: partner.value });
  const amount = decideAmount(row.amount);
  if (!amount.ok) return amount;
  const content = {
    externalId: row.externalId,
    soldOn: soldOn.value,
    productId: product.id,
    buyerBin: buyer.value,
    partnerId,
    amountTiyn: amount.value,
    kind: row.kind,
  };
  return accept({ content, product });
}

function decideDay(text: string, today: Day): Decision<Day> {
  if (!isDay(text) || text < FIRST_DAY) return refuse('sale.day-invalid', { first: FIRST_DAY });
  return text > today ? refuse('sale.day-in-future', { day: text, today }) : accept(text);
}

function decideNumber(text: string, field: string): Decision<string> {
  const decided = decideBin(text);
  return decided.ok ? decided : refuse(decided.refusal.code, { ...decided.refusal.facts, field });
}

function decideAmount(text: string): Decision<bigint> {
  const tiyn = tiynOf(text);
  if (tiyn !== undefined && tiyn > 0n && tiyn <= MOST_TIYN) return accept(tiyn);
  return refuse('sale.amount-invalid', { most: String(MOST_TIYN / 100n) });
}
