import type { Knex } from 'knex';

import type {
  ConsentChannel,
  ConsentKind,
  PartnerConsentLine,
} from '../../../../rules/partners/contacts';
import type { Consent } from '../../../../rules/shared/consent';
import type { Instant } from '../../../../rules/shared/days';
import { newDocumentId } from '../../platform/database/ids';
import type { Unit } from '../../platform/unit-of-work';
import { TABLES } from './partners.store';

interface Row {
  readonly consent: Consent;
  readonly at: Date;
  readonly text_version: string | null;
}

/** The last line of a partner's history of that consent; null while it has none. */
export async function lastConsent(
  db: Knex,
  partnerId: number,
  kind: ConsentKind,
): Promise<PartnerConsentLine | null> {
  const row = await db(TABLES.consents)
    .where({ partner_id: partnerId, kind })
    .orderBy('id', 'desc')
    .first<Row | undefined>('consent', 'at', 'text_version');
  if (!row) return null;
  const at = row.at.toISOString() as Instant;
  return { consent: row.consent, at, textVersion: row.text_version };
}

/** Appends a line; the partner is locked. @returns its public name */
export async function appendConsent(
  unit: Unit,
  partnerId: number,
  line: Pick<PartnerConsentLine, 'consent' | 'textVersion'> & {
    readonly kind: ConsentKind;
    readonly channel: ConsentChannel;
  },
): Promise<string> {
  const documentId = newDocumentId();
  await unit.trx(TABLES.consents).insert({
    document_id: documentId,
    partner_id: partnerId,
    kind: line.kind,
    consent: line.consent,
    text_version: line.textVersion,
    at: unit.now,
    channel: line.channel,
    given_by: unit.actor.id,
    created_at: unit.now,
    updated_at: unit.now,
  });
  return documentId;
}
