import { accept, refuse, type Decision } from './decision';
import { isWritableText } from './text';

/** Whether a value is of the type that a field has; what it says is judged later. */
export type HasType = (value: unknown) => boolean;

/** The longest number by which another system names a record. */
const MOST_EXTERNAL_ID = 100;

/** Whether a text can be the number of a record: whatever is looked up by it is this at least. */
export function isExternalId(externalId: string): boolean {
  return externalId.length <= MOST_EXTERNAL_ID && isWritableText(externalId);
}

/** D: a row is named by a number of its system's own. Refuses with `<record>.external-id-malformed`. */
export function decideExternalId(externalId: string, record: string): Decision<string> {
  if (isExternalId(externalId)) return accept(externalId);
  return refuse(`${record}.external-id-malformed`, { most: MOST_EXTERNAL_ID });
}

/**
 * D: whether a row that another system sent has every field, no other, and each of its type. Refuses
 * with `<record>.field-unknown`, `.field-missing` or `.field-malformed`; none repeats what was sent,
 * the name of an unknown field neither.
 */
export function decideFields<F extends string>(
  row: { readonly [K in F]?: unknown },
  types: Readonly<Record<F, HasType>>,
  record: string,
): Decision<null> {
  const fields = Object.keys(types) as F[];
  if (Object.keys(row).some((name) => !fields.some((field) => field === name))) {
    return refuse(`${record}.field-unknown`, { fields });
  }
  const missing = fields.find((field) => row[field] === undefined);
  if (missing !== undefined) return refuse(`${record}.field-missing`, { field: missing });
  const wrong = fields.find((field) => !types[field](row[field]));
  if (wrong !== undefined) return refuse(`${record}.field-malformed`, { field: wrong });
  return accept(null);
}

/** What rows say in a field, of those that say a text there. */
export function textsIn<F extends string>(
  rows: readonly { readonly [K in F]?: unknown }[],
  field: F,
): string[] {
  return rows.map((row): unknown => row[field]).filter((value) => typeof value === 'string');
}
