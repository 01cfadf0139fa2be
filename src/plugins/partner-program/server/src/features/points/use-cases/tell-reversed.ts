import type { Text } from '../../../platform/languages';
import type { Unit } from '../../../platform/unit-of-work';
import { notifyPartner } from '../../notifications';
import { readActivitiesById } from '../catalogue.store';
import type { StoredEntry } from '../points.store';

/**
 * D-ledger: tells the partner which of its entries staff took back, and why; once. Q-private: of the
 * Quality Programme's points only that there is something to read in the cabinet.
 */
export async function tellReversed(unit: Unit, entry: StoredEntry, reason: string): Promise<void> {
  const { partnerId, documentId, scheme, points } = entry;
  const event = `point-entry:${documentId}:reversed`;
  if (scheme !== 'kkv') {
    return notifyPartner(unit, { partnerId, code: 'quality-points.changed', event, facts: {} });
  }
  const on = entry.earnedOn ?? entry.effectiveFrom;
  const facts = { points, activity: await activityOf(unit, entry), on, reason };
  return notifyPartner(unit, { partnerId, code: 'point-entry.reversed', event, facts });
}

async function activityOf(unit: Unit, { activityId, cause }: StoredEntry): Promise<Text> {
  const ids = activityId === null ? [] : [activityId];
  const [row] = (await readActivitiesById(unit.trx, ids)).values();
  if (!row) return { ru: cause.kind, kk: cause.kind, en: cause.kind };
  return { ru: row.nameRu, kk: row.nameKk, en: row.nameEn };
}
