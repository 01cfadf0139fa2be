import type { Listing } from '../../../../rules/partners/partner';
import type { Unit } from '../../platform/unit-of-work';
import { appendStatus, type Partner } from './partners.store';

const valueOf = (listed: boolean): Listing => (listed ? 'listed' : 'unlisted');

/**
 * K3-rights, D-history: keeps from which day the partner has its card in the ККВ list or not. A line
 * is a change and nothing else: what stood before the first is its opposite. The partner is locked.
 */
export async function noteListing(
  unit: Unit,
  partner: Pick<Partner, 'id' | 'documentId'>,
  before: boolean,
  after: boolean,
): Promise<void> {
  if (before === after) return;
  const line = { kind: 'listing', value: valueOf(after), from: unit.today } as const;
  await appendStatus(unit, partner.id, line, null);
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId: partner.id,
    action: after ? 'list-card' : 'unlist-card',
  });
}
