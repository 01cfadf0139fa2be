import type { Refusal } from '../shared/decision';
import type { Day } from '../shared/days';
import type { KeyContent, KeyFacts, KeyRow, Known } from './key';
import { decideRow } from './row.rules';

/** What became of one row of a batch. */
export type RowOutcome =
  | {
      readonly outcome: 'refused';
      /** Null where the row named its key by the full key. */
      readonly externalId: string | null;
      readonly refusal: Refusal;
    }
  | { readonly outcome: 'unchanged'; readonly key: KeyFacts }
  | KeyChange;

/** A new content of a key; `added` are hashes it did not have. */
export interface KeyChange {
  readonly outcome: 'created' | 'corrected';
  readonly before: KeyFacts | undefined;
  readonly key: KeyFacts;
  readonly added: readonly string[];
}

/** What is stored of the keys and hashes that rows name. */
export interface Stored {
  readonly keys: ReadonlyMap<string, KeyFacts>;
  /** The key of each hash, by its external id. */
  readonly owners: ReadonlyMap<string, string>;
}

/**
 * Rows in order, each refused or kept alone: what comes out does not depend on how rows were cut
 * into batches. Hashes are only ever added; one of another key refuses its row.
 */
export function decideRows(
  rows: readonly KeyRow[],
  known: Known,
  stored: Stored,
  today: Day,
): RowOutcome[] {
  const keys = new Map(stored.keys);
  const owners = new Map(stored.owners);
  return rows.map((row) => {
    const decided = decideKey(row, known, { keys, owners }, today);
    if (decided.outcome === 'refused') return decided;
    keys.set(row.externalId, decided.key);
    for (const hash of decided.key.hashes) owners.set(hash, row.externalId);
    return decided;
  });
}

function decideKey(row: KeyRow, known: Known, { keys, owners }: Stored, today: Day): RowOutcome {
  const read = decideRow(row, known, today);
  if (!read.ok) return refused(row, read.refusal);
  const { content, hashes } = read.value;
  const before = keys.get(row.externalId);
  const place = hashes.findIndex((hash) => (owners.get(hash) ?? row.externalId) !== row.externalId);
  if (place >= 0) {
    const facts = { place: place + 1 };
    return refused(row, { code: 'licence-key.hash-of-another', facts });
  }
  const added = hashes.filter((hash) => !before?.hashes.includes(hash));
  if (before && added.length === 0 && sameContent(before, content)) {
    return { outcome: 'unchanged', key: before };
  }
  const key = {
    ...content,
    hashes: [...(before?.hashes ?? []), ...added],
    revision: (before?.revision ?? 0) + 1,
  };
  return { outcome: before ? 'corrected' : 'created', before, key, added };
}

function refused(row: KeyRow, refusal: Refusal): RowOutcome {
  const isNamed = refusal.code === 'licence-key.full-key' && refusal.facts.field === 'externalId';
  return { outcome: 'refused', externalId: isNamed ? null : row.externalId, refusal };
}

const CONTENT = [
  'lastFour',
  'productId',
  'edition',
  'kind',
  'partnerId',
  'boughtOn',
  'activatedOn',
  'returnedOn',
] as const satisfies readonly (keyof KeyContent)[];

function sameContent(before: KeyContent, content: KeyContent): boolean {
  return CONTENT.every((field) => before[field] === content[field]);
}

/** What a change of a key is called in its journal. */
export function journalledAs({ before, key }: Pick<KeyChange, 'before' | 'key'>): string {
  if (!before) return 'create';
  if ((before.returnedOn === null) === (key.returnedOn === null)) return 'correct';
  return key.returnedOn === null ? 'restore' : 'return';
}
