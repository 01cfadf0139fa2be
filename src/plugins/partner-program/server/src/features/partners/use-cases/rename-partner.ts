import { freeSlug, slugOf } from '../../../../../rules/partners/slug.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import {
  keepOldSlug,
  lockPartner,
  lockSlugs,
  savePartner,
  slugsLike,
  type Partner,
} from '../partners.store';

/** §1: a new trading name, and with it a new address of the card; the old address keeps answering. */
export async function renamePartner(
  unit: Unit,
  ref: RecordRef,
  input: { tradingName: string; reason?: string | undefined },
): Promise<Decision<Changed>> {
  const locked = await lockPartner(unit, ref);
  if (!locked.ok) return locked;
  const partner = locked.value;
  if (input.tradingName === partner.tradingName) return refuse('partner.name-unchanged');
  await lockSlugs(unit);
  const slug = await nextSlug(unit, partner, input.tradingName);
  if (slug !== partner.slug) await keepOldSlug(unit, partner);
  const data = { tradingName: input.tradingName, slug };
  const version = await savePartner(unit, partner.documentId, data);
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId: partner.id,
    action: 'rename',
    // A sole trader's name is a person's: the journal keeps the addresses.
    from: partner.slug,
    to: slug,
    reason: input.reason ?? null,
  });
  return accept({ documentId: partner.documentId, version });
}

/** The present slug when the new name gives the same; else its own former or a new one. */
async function nextSlug(unit: Unit, partner: Partner, name: string): Promise<string> {
  const { id, slug: present } = partner;
  const wanted = slugOf(name);
  const sameBase = present === wanted || new RegExp(`^${wanted}-\\d+$`).test(present);
  return sameBase ? present : freeSlug(wanted, await slugsLike(unit.trx, wanted, id));
}
