import { accept, refuse, type Decision } from '../shared/decision';
import {
  decideFields,
  decideExternalId,
  isExternalId,
  textsIn,
  type HasType,
} from '../shared/sent-row';
import { looksLikeKey, readHash } from './hash.rules';
import { KEY_KINDS, type KeyRow, type Known, type Named, type SentRow } from './key';

type Field = keyof KeyRow;

const isText: HasType = (value) => typeof value === 'string';
const isTextOrNull: HasType = (value) => value === null || isText(value);
const areTexts: HasType = (value) => Array.isArray(value) && value.every(isText);

const TYPES: Readonly<Record<Field, HasType>> = {
  externalId: isText,
  edition: isTextOrNull,
  lastFour: isText,
  product: isText,
  partnerBin: isText,
  boughtOn: isText,
  activatedOn: isTextOrNull,
  returnedOn: isTextOrNull,
  kind: isText,
  hashes: areTexts,
};
/** All that a row has, and it has all of it. */
export const FIELDS = Object.keys(TYPES) as readonly Field[];

export const MOST_HASHES = 10;

/**
 * Q-handover, Q-competence: whether a row has what a row of the sales system has. A full key anywhere
 * refuses it as `licence-key.full-key`, with the field alone; no refusal repeats what was sent.
 */
export function decideShape(row: SentRow, { hashOf }: Pick<Known, 'hashOf'>): Decision<KeyRow> {
  const key = fullKeyIn(row, hashOf);
  if (key !== undefined) return refuse('licence-key.full-key', { field: key });
  const number = decideExternalId(row.externalId, 'licence-key');
  if (!number.ok) return number;
  const fields = decideFields(row, TYPES, 'licence-key');
  if (!fields.ok) return fields;
  if (textsOf(row.hashes).length > MOST_HASHES) {
    return refuse('licence-key.hashes-too-many', { most: MOST_HASHES });
  }
  if (!KEY_KINDS.some((kind) => kind === row.kind)) {
    return refuse('licence-key.kind-unknown', { kinds: KEY_KINDS.join(', ') });
  }
  // Every field has just been looked at.
  return accept(row as KeyRow);
}

/** The field that holds a full key: by its look, or because a hash of the row is its hash. */
function fullKeyIn(row: SentRow, hashOf: Known['hashOf']): Field | undefined {
  const sent = textsOf(row.hashes);
  const hashes = new Set(sent.map(readHash));
  if (sent.some(looksLikeKey)) return 'hashes';
  return FIELDS.find((field) => {
    const text = row[field];
    return typeof text === 'string' && (looksLikeKey(text) || hashes.has(hashOf(text.trim())));
  });
}

/** What rows name, for whoever looks it up before they are judged; of wrong rows not too much. */
export function namedIn(rows: readonly SentRow[]): Named {
  const hashes = rows.flatMap((row) => textsOf(row.hashes).slice(0, MOST_HASHES));
  return {
    externalIds: textsIn(rows, 'externalId').filter(isExternalId),
    hashes: hashes.flatMap((text) => readHash(text) ?? []),
    products: textsIn(rows, 'product'),
    partnerBins: textsIn(rows, 'partnerBin'),
  };
}

/** The texts of a list; a text in place of one is the only one. */
function textsOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string');
}
