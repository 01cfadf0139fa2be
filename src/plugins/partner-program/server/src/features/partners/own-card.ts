import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import type { RecordRef } from '../../platform/actions/action';
import type { Reply, Request } from '../../platform/http/route';
import { inUnit, type Unit } from '../../platform/unit-of-work';
import { readPartnerById } from './partners.store';

/** Runs a change of the caller's own card. */
export async function onOwnCard<T>(
  { strapi, actor, caller }: Pick<Request, 'strapi' | 'actor' | 'caller'>,
  expectedVersion: number,
  change: (unit: Unit, ref: RecordRef) => Promise<Decision<T>>,
): Promise<Decision<Reply<T>>> {
  const { partnerId } = caller();
  const done = await inUnit(strapi, actor, async (unit) => {
    const partner = await readPartnerById(unit.trx, partnerId);
    if (!partner) return refuse('record.not-found');
    return change(unit, { documentId: partner.documentId, expectedVersion, partnerId });
  });
  return done.ok ? accept({ data: done.value }) : done;
}
