import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockPartner, savePartner } from '../partners.store';

/** What a partner says about itself in public (§1, §8). */
export interface CardInput {
  readonly descriptionRu?: string | null | undefined;
  readonly descriptionKk?: string | null | undefined;
  readonly descriptionEn?: string | null | undefined;
  readonly site?: string | null | undefined;
  readonly publicEmail?: string | null | undefined;
  readonly publicPhone?: string | null | undefined;
  readonly contactsPublished?: boolean | undefined;
  readonly listed?: boolean | undefined;
}

/** §1: the partner edits its public card. The journal names the fields, not their text. */
export async function editCard(
  unit: Unit,
  ref: RecordRef,
  input: CardInput,
): Promise<Decision<Changed>> {
  const locked = await lockPartner(unit, ref);
  if (!locked.ok) return locked;
  const partner = locked.value;
  const data = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const version = await savePartner(unit, partner.documentId, data);
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId: partner.id,
    action: 'edit-card',
    facts: { fields: Object.keys(data) },
  });
  return accept({ documentId: partner.documentId, version });
}
