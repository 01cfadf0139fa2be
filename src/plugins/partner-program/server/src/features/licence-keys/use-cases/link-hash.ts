import { readHash } from '../../../../../rules/licence-keys/hash.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { addHashes, lockIntake } from '../intake.store';
import { keysByHash, lockKeyRecord, touchKey } from '../keys.store';
import { settleClaims } from './settle-claims';

/**
 * Q-handover: staff give a key one more hash, when a report or a claim came with one that matched
 * nothing. Claims of it by who may hand the key over wait no longer.
 */
export async function linkHash(
  unit: Unit,
  ref: RecordRef,
  { hash: text, reason }: { hash: string; reason: string },
): Promise<Decision<Changed>> {
  const hash = readHash(text);
  if (hash === undefined) return refuse('licence-key.hash-malformed', { place: 1 });
  await lockIntake(unit);
  const locked = await lockKeyRecord(unit, ref);
  if (!locked.ok) return locked;
  const { id, documentId, partnerId } = locked.value;
  const owner = (await keysByHash(unit.trx, [hash])).get(hash);
  if (owner?.id === id) return refuse('licence-key.hash-known');
  if (owner) return refuse('licence-key.hash-of-another', { place: 1 });
  await addHashes(unit, [{ keyId: id, hash }]);
  const version = await touchKey(unit, id);
  await unit.journal({
    record: 'licence-key',
    documentId,
    partnerId,
    action: 'link-hash',
    reason,
    facts: { hash },
  });
  await settleClaims(unit, [hash]);
  return accept({ documentId, version });
}
