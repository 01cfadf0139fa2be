import { decideContacts } from '../../../../../rules/partners/contacts.rules';
import type { UserRole } from '../../../../../rules/partners/partner';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { readPublicity } from '../card.store';
import { contactsTextVersion, sayContacts } from '../contacts';
import { noteListing } from '../listing';
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
  /** The version of the text of consent that was read, where contacts are published. */
  readonly contactsTextVersion?: string | undefined;
}

/**
 * §1: a user of the partner in that role edits its public card. Whether contacts are public is the
 * owner's consent, and whether the card is listed has a history. The journal names the other fields,
 * not their text.
 */
export async function editCard(
  unit: Unit,
  ref: RecordRef,
  role: UserRole,
  { contactsTextVersion: read, ...input }: CardInput,
): Promise<Decision<Changed>> {
  const locked = await lockPartner(unit, ref);
  if (!locked.ok) return locked;
  const partner = locked.value;
  const before = await readPublicity(unit.trx, partner.id);
  const textVersion = await contactsTextVersion(unit);
  const contacts = { published: before.contactsPublished, role, textVersion };
  const decided = decideContacts(contacts, { publish: input.contactsPublished, read });
  if (!decided.ok) return decided;
  const data = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const version = await savePartner(unit, partner.documentId, data);
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId: partner.id,
    action: 'edit-card',
    facts: { fields: Object.keys(data) },
  });
  if (decided.value) await sayContacts(unit, partner, decided.value, textVersion);
  await noteListing(unit, partner, before.listed, input.listed ?? before.listed);
  return accept({ documentId: partner.documentId, version });
}
