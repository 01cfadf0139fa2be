import { accept, refuse, type Decision, type Refusal } from '../shared/decision';
import type { Day } from '../shared/days';
import type { KeyContent, KeyFacts, Known, SentRow } from './key';
import { decideRow, type ReadRow } from './row.rules';

/** What became of one row of a batch. */
export type RowOutcome =
  | {
      readonly outcome: 'refused';
      /** Null where the row named its key by the full key, or by what is no number. */
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
 * Q-competence: rows in order, each refused or kept alone: what comes out does not depend on how rows
 * were cut into batches. Hashes are only ever added; one of another key refuses its row.
 */
export function decideRows(
  rows: readonly SentRow[],
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

function decideKey(row: SentRow, known: Known, { keys, owners }: Stored, today: Day): RowOutcome {
  const read = decideRow(row, known, today);
  if (!read.ok) return refused(row, read.refusal);
  const { content } = read.value;
  const before = keys.get(row.externalId);
  const adding = decideAdded(read.value, before, owners);
  if (!adding.ok) return refused(row, adding.refusal);
  const added = adding.value;
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

/**
 * The hashes that a row gives to its key. A renewal is of a key that has a row of its own: it may name
 * that key's hashes and gets none. Under the number of a sold key it is refused: the project would
 * leave the half that Q-competence counts.
 */
function decideAdded(
  { content: { externalId, kind }, hashes }: ReadRow,
  before: KeyFacts | undefined,
  owners: Stored['owners'],
): Decision<readonly string[]> {
  if (kind === 'renewal') {
    return before?.kind === 'sale' ? refuse('licence-key.renewal-of-sale') : accept([]);
  }
  const place = hashes.findIndex((hash) => (owners.get(hash) ?? externalId) !== externalId);
  if (place >= 0) return refuse('licence-key.hash-of-another', { place: place + 1 });
  return accept(hashes.filter((hash) => !before?.hashes.includes(hash)));
}

function refused({ externalId }: SentRow, refusal: Refusal): RowOutcome {
  const { code, facts } = refusal;
  const isNameless =
    code === 'licence-key.external-id-malformed' ||
    (code === 'licence-key.full-key' && facts.field === 'externalId');
  return { outcome: 'refused', externalId: isNameless ? null : externalId, refusal };
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
