import { decideBin } from '../../../../../rules/shared/bin.rules';
import { freeSlug, slugOf } from '../../../../../rules/partners/slug.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import { isWritableText } from '../../../../../rules/shared/text';
import { refuse } from '../../../../../rules/shared/decision';
import type { Unit } from '../../../platform/unit-of-work';
import { appendStatus, lockSlugs, slugsLike } from '../partners.store';

/** What is written when a partner is registered beside what staff entered. */
export interface NewPartner {
  readonly bin: string;
  readonly slug: string;
  readonly partnership: 'active';
  readonly ladder: 'registered';
  /** The owner's consent, which nobody has given yet. */
  readonly contactsPublished: false;
}

/**
 * §1: checks what staff entered and completes it: normal BIN, free slug, first states.
 * Refuses with `bin.…` or `partner.name-missing`.
 */
export async function prepareNewPartner(
  unit: Unit,
  data: Record<string, unknown>,
): Promise<Decision<NewPartner>> {
  const bin = decideBin(textOf(data.bin));
  if (!bin.ok) return bin;
  const name = textOf(data.tradingName).trim();
  if (!name || !textOf(data.legalName).trim() || !isWritableText(name)) {
    return refuse('partner.name-missing');
  }
  // Two partners of one name registered at once must not take one slug.
  await lockSlugs(unit);
  const wanted = slugOf(name);
  const slug = freeSlug(wanted, await slugsLike(unit.trx, wanted));
  const first = { partnership: 'active', ladder: 'registered', contactsPublished: false } as const;
  return accept({ bin: bin.value, slug, ...first });
}

/** §1: begins the dated histories of a partner that was just written. */
export async function beginHistory(unit: Unit, documentId: string): Promise<void> {
  const { id } = await unit
    .trx('pp_partners')
    .where('document_id', documentId)
    .first<{ id: number }>('id');
  const from = unit.today;
  await appendStatus(unit, id, { kind: 'partnership', value: 'active', from }, null);
  await appendStatus(unit, id, { kind: 'ladder', value: 'registered', from }, null);
  await unit.journal({
    record: 'partner',
    documentId,
    partnerId: id,
    action: 'register',
    to: 'active',
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
