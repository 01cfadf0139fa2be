import { accept, refuse, type Decision } from '../shared/decision';
import { isWritableText } from '../shared/text';
import { looksLikeKey, readHash } from './hash.rules';
import { KEY_KINDS, type KeyRow, type Known, type Named, type SentRow } from './key';

type Field = keyof KeyRow;

/** The fields that are one text, and those of them that may be null. */
const TEXTS: readonly Field[] = [
  'externalId',
  'edition',
  'lastFour',
  'product',
  'partnerBin',
  'boughtOn',
  'activatedOn',
  'returnedOn',
  'kind',
];
const MAY_BE_NULL: readonly Field[] = ['edition', 'activatedOn', 'returnedOn'];
/** All that a row has, and it has all of it. */
export const FIELDS: readonly Field[] = [...TEXTS, 'hashes'];

const MOST_NUMBER = 100;
export const MOST_HASHES = 10;

/**
 * Q-handover, Q-competence: whether a row has what a row of the sales system has. A full key anywhere
 * refuses it as `licence-key.full-key`, with the field alone; no refusal repeats what was sent.
 */
export function decideShape(row: SentRow, { hashOf }: Pick<Known, 'hashOf'>): Decision<KeyRow> {
  const key = fullKeyIn(row, hashOf);
  if (key !== undefined) return refuse('licence-key.full-key', { field: key });
  if (!isNumber(row.externalId)) {
    return refuse('licence-key.external-id-malformed', { most: MOST_NUMBER });
  }
  if (Object.keys(row).some((name) => !FIELDS.some((field) => field === name))) {
    return refuse('licence-key.field-unknown', { fields: FIELDS });
  }
  const missing = FIELDS.find((field) => row[field] === undefined);
  if (missing !== undefined) return refuse('licence-key.field-missing', { field: missing });
  const wrong = wrongIn(row);
  if (wrong !== undefined) return refuse('licence-key.field-malformed', { field: wrong });
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
  return TEXTS.find((field) => {
    const text = row[field];
    return typeof text === 'string' && (looksLikeKey(text) || hashes.has(hashOf(text.trim())));
  });
}

/** The field whose value is not of its kind, if there is one. */
function wrongIn(row: SentRow): Field | undefined {
  const { hashes } = row;
  if (!Array.isArray(hashes) || textsOf(hashes).length < hashes.length) return 'hashes';
  return TEXTS.find((field) => {
    const value = row[field];
    return typeof value !== 'string' && !(value === null && MAY_BE_NULL.includes(field));
  });
}

/** What rows name, for whoever looks it up before they are judged; of wrong rows not too much. */
export function namedIn(rows: readonly SentRow[]): Named {
  const each = (field: Field): string[] =>
    rows.map((row) => row[field]).filter((value) => typeof value === 'string');
  const hashes = rows.flatMap((row) => textsOf(row.hashes).slice(0, MOST_HASHES));
  return {
    externalIds: each('externalId').filter(isNumber),
    hashes: hashes.flatMap((text) => readHash(text) ?? []),
    products: each('product'),
    partnerBins: each('partnerBin'),
  };
}

function isNumber(externalId: string): boolean {
  return externalId.length <= MOST_NUMBER && isWritableText(externalId);
}

/** The texts of a list; a text in place of one is the only one. */
function textsOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string');
}
