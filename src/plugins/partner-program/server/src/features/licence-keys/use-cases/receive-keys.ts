import {
  decideRows,
  journalledAs,
  type KeyChange,
  type RowOutcome,
} from '../../../../../rules/licence-keys/batch.rules';
import type { SentRow } from '../../../../../rules/licence-keys/key';
import { namedIn } from '../../../../../rules/licence-keys/shape.rules';
import { accept, type Accepted } from '../../../../../rules/shared/decision';
import { newDocumentId } from '../../../platform/database/ids';
import type { JournalLine } from '../../../platform/journal/journal.store';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartners } from '../../partners';
import { lockIntake, readKnown, readStored, saveKeys, type NamedChange } from '../intake.store';
import type { LicenceKey } from '../keys.store';
import { settleClaims } from './settle-claims';

/** What became of one row, with the public name of its key. */
export type Received = RowOutcome & { readonly documentId: string | null };

/**
 * Q-competence: takes in a batch of the sales system in order and in one transaction; a row that
 * cannot be kept is refused alone. A batch sent again changes nothing that it changed before.
 */
export async function receiveKeys(
  unit: Unit,
  rows: readonly SentRow[],
): Promise<Accepted<Received[]>> {
  await lockIntake(unit);
  const sought = namedIn(rows);
  const known = await readKnown(unit.trx, sought);
  const stored = await readStored(unit.trx, sought);
  const received = named(decideRows(rows, known, stored, unit.today));
  const changes = received.filter(isChange);
  await lockPartners(unit, changes.flatMap(partnersOf));
  await saveKeys(unit, changes);
  await settleClaims(
    unit,
    changes.flatMap(({ key }) => key.hashes),
  );
  await unit.journal(...changes.map(lineOf));
  return accept(received);
}

/** Gives every new key a public name, the same wherever the batch names it. */
function named(outcomes: readonly RowOutcome[]): Received[] {
  const names = new Map<string, string>();
  return outcomes.map((one) => {
    if (one.outcome === 'refused') return { ...one, documentId: null };
    const { externalId } = one.key;
    // Of what was stored the facts carry their public name; what the batch made has none yet.
    const before = one.outcome === 'unchanged' ? one.key : one.before;
    const name =
      names.get(externalId) ??
      (before as Partial<LicenceKey> | undefined)?.documentId ??
      newDocumentId();
    names.set(externalId, name);
    return { ...one, documentId: name };
  });
}

function isChange(one: Received): one is NamedChange {
  return one.outcome === 'created' || one.outcome === 'corrected';
}

/** The partners that a change is about. */
function partnersOf({ key, before }: KeyChange): number[] {
  return [key.partnerId, ...(before ? [before.partnerId] : [])];
}

function lineOf(change: NamedChange): JournalLine {
  const { key, before, documentId, added } = change;
  const { partnerId, revision } = key;
  const movedFrom = before && before.partnerId !== partnerId ? before.partnerId : null;
  const facts = { revision, hashesAdded: added.length, movedFrom };
  return { record: 'licence-key', documentId, partnerId, action: journalledAs(change), facts };
}
