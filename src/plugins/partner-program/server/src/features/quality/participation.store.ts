import type { Knex } from 'knex';

import type { ConsentLine } from '../../../../rules/quality/participation';
import type { Consent } from '../../../../rules/shared/consent';
import type { Instant } from '../../../../rules/shared/days';
import { newDocumentId } from '../../platform/database/ids';
import type { Unit } from '../../platform/unit-of-work';
import { TABLES } from './tables';

/** The last line of a partner's history of consent; null while it has none. */
export async function lastConsent(
  db: Knex,
  partnerId: number,
): Promise<(ConsentLine & { readonly documentId: string }) | null> {
  const row = await db(TABLES.participations)
    .where('partner_id', partnerId)
    .orderBy('id', 'desc')
    .first<{ document_id: string; consent: Consent; at: Date; text_version: string } | undefined>();
  return row
    ? {
        documentId: row.document_id,
        consent: row.consent,
        at: row.at.toISOString() as Instant,
        textVersion: row.text_version,
      }
    : null;
}

/** Appends a line; the partner is locked. @returns its public name */
export async function appendConsent(
  unit: Unit,
  partnerId: number,
  line: Pick<ConsentLine, 'consent' | 'textVersion'>,
): Promise<string> {
  const documentId = newDocumentId();
  await unit.trx(TABLES.participations).insert({
    document_id: documentId,
    partner_id: partnerId,
    consent: line.consent,
    text_version: line.textVersion,
    at: unit.now,
    given_by: unit.actor.id,
    created_at: unit.now,
    updated_at: unit.now,
  });
  return documentId;
}

/** Q-join: the partners whose consent stood before that instant: a query with `partner_id`. */
export function participantsBefore(db: Knex, instant: Instant): Knex.QueryBuilder {
  const last = db(TABLES.participations)
    .where('at', '<', instant)
    .distinctOn('partner_id')
    .orderBy([{ column: 'partner_id' }, { column: 'id', order: 'desc' }])
    .select('partner_id', 'consent');
  return db.from(last.as('last')).where('consent', 'given').select('partner_id');
}
