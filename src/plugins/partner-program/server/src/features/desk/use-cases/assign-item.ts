import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Unit } from '../../../platform/unit-of-work';
import type { WaitingKind } from '../../../platform/waiting/waiting';
import { colleaguesFor, type Colleague } from '../colleagues';
import { readItem } from '../desk.store';
import { lockOwner, saveOwner } from '../owners.store';

interface Assigning {
  readonly documentId: string;
  /** Number of an administrator; null: nobody sees to it any more. */
  readonly owner: number | null;
  /** 0 while nobody has ever been named. */
  readonly expectedVersion: number;
}

export interface Assigned {
  readonly documentId: string;
  readonly version: number;
  readonly owner: Colleague | null;
}

/** Names who sees to an open item. Naming the same again changes nothing. */
export async function assignItem(
  unit: Unit,
  kind: WaitingKind,
  { documentId, owner, expectedVersion }: Assigning,
): Promise<Decision<Assigned>> {
  const item = await readItem(unit.trx, kind, documentId, unit.today);
  if (!item) return refuse('record.not-found');
  const owned = { record: kind.record, recordId: documentId };
  const before = await lockOwner(unit, owned);
  if (before.version !== expectedVersion) {
    return refuse('record.version-conflict', { expectedVersion, version: before.version });
  }
  const able = owner === null ? [] : await colleaguesFor(unit.strapi, kind);
  const named = able.find(({ id }) => id === owner) ?? null;
  if (owner !== null && !named) return refuse('desk.owner-may-not');
  if (before.ownerId === owner)
    return accept({ documentId, version: before.version, owner: named });
  const version = await saveOwner(unit, owned, owner);
  await unit.journal({
    record: kind.record,
    documentId,
    partnerId: item.partnerId,
    action: owner === null ? 'unassign' : 'assign',
    facts: { before: before.ownerId, owner },
  });
  return accept({ documentId, version, owner: named });
}
