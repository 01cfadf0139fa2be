import { accept, refuse, type Decision } from '../shared/decision';
import {
  decideExternalId,
  decideFields,
  isExternalId,
  textsIn,
  type HasType,
} from '../shared/sent-row';
import { isWritableText } from '../shared/text';
import { SALE_KINDS, type Named, type SaleRow, type SentRow } from './sale';

type Field = keyof SaleRow;

/** Amounts and numbers are texts too: as numbers of JSON they lose digits on the way. */
const isText: HasType = (value) => typeof value === 'string' && isWritableText(value);

const TYPES: Readonly<Record<Field, HasType>> = {
  externalId: isText,
  soldOn: isText,
  product: isText,
  buyerBin: isText,
  partnerBin: isText,
  amount: isText,
  kind: isText,
};
/** All that a row has, and it has all of it. */
export const FIELDS = Object.keys(TYPES) as readonly Field[];

/** D: what no code, number, day or amount is longer than. */
export const MOST_TEXT = 60;

/**
 * §1, K6.1: whether a row has what a row of the sales system has. Refuses with
 * `sale.external-id-malformed`, `sale.field-unknown`, `sale.field-missing`, `sale.field-malformed`,
 * `sale.field-too-long`, `sale.kind-unknown`; none repeats what was sent.
 */
export function decideShape(row: SentRow): Decision<SaleRow> {
  const number = decideExternalId(row.externalId, 'sale');
  if (!number.ok) return number;
  const fields = decideFields(row, TYPES, 'sale');
  if (!fields.ok) return fields;
  const long = FIELDS.find((field) => field !== 'externalId' && isTooLong(row[field]));
  if (long !== undefined) return refuse('sale.field-too-long', { field: long, most: MOST_TEXT });
  if (!SALE_KINDS.some((kind) => kind === row.kind)) {
    return refuse('sale.kind-unknown', { kinds: SALE_KINDS.join(', ') });
  }
  // Every field has just been looked at.
  return accept(row as SaleRow);
}

function isTooLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > MOST_TEXT;
}

/** What rows name, for whoever looks it up before they are judged; of wrong rows what can be asked. */
export function namedIn(rows: readonly SentRow[]): Named {
  const each = (field: Field): string[] =>
    textsIn(rows, field).filter((text) => isText(text) && !isTooLong(text));
  return {
    externalIds: textsIn(rows, 'externalId').filter(isExternalId),
    products: each('product'),
    partnerBins: each('partnerBin'),
  };
}
