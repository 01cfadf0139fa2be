import type { Knex } from 'knex';

import type { ConsentKind } from '../../../../rules/partners/contacts';
import type { Consent } from '../../../../rules/shared/consent';
import type { Day } from '../../../../rules/shared/days';
import type { Language } from '../../platform/languages';
import { settingOn } from '../../platform/settings/settings';
import type { Unit } from '../../platform/unit-of-work';
import { appendConsent, lastConsent } from './consents.store';
import { CONTACTS_TEXT } from './contacts.settings';
import type { Partner } from './partners.store';

const KIND: ConsentKind = 'contacts-published';

interface ContactsConsent {
  readonly given: boolean;
  readonly since: string | null;
  readonly textVersion: string | null;
  readonly text: { readonly version: string; readonly text: string };
}

/** The version of the text an owner agrees to today. */
export async function contactsTextVersion(unit: Unit): Promise<string> {
  return (await settingOn(unit.trx, CONTACTS_TEXT, unit.today)).version;
}

/**
 * Law 94-V: keeps that the owner gave or revoked the consent to publish contacts: which text, when,
 * who and where. The partner is locked. A revocation is of the text that was agreed to.
 */
export async function sayContacts(
  unit: Unit,
  partner: Partner,
  consent: Consent,
  textInForce: string,
): Promise<void> {
  const last = await lastConsent(unit.trx, partner.id, KIND);
  const textVersion = consent === 'given' ? textInForce : (last?.textVersion ?? null);
  const line = { kind: KIND, consent, textVersion, channel: 'cabinet' } as const;
  const documentId = await appendConsent(unit, partner.id, line);
  await unit.journal({
    record: 'partner',
    documentId: partner.documentId,
    partnerId: partner.id,
    action: consent === 'given' ? 'give-contacts-consent' : 'revoke-contacts-consent',
    from: last?.consent ?? null,
    to: consent,
    facts: { consent: documentId, kind: KIND, textVersion, channel: line.channel },
  });
}

/** How the consent stands, and the text that the owner would agree to today. */
export async function contactsConsentOf(
  db: Knex,
  partnerId: number,
  today: Day,
  language: Language,
): Promise<ContactsConsent> {
  const last = await lastConsent(db, partnerId, KIND);
  const text = await settingOn(db, CONTACTS_TEXT, today);
  return {
    given: last?.consent === 'given',
    since: last?.at ?? null,
    textVersion: last?.textVersion ?? null,
    text: { version: text.version, text: text[language] },
  };
}
