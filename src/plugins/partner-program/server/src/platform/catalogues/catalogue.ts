import type { UID } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { action, type AnyAction, type Changed, type RecordRef } from '../actions/action';
import { longTextSchema } from '../http/contracts';
import type { Unit } from '../unit-of-work';

/** A table of rows with days of effect whose numbers never change (D-settings, D-history). */
export interface Catalogue {
  readonly record: string;
  readonly records: string;
  readonly uid: UID.ContentType;
  readonly table: string;
}

/** What the confirmation of a shipped row looks at. */
export interface CatalogueRow {
  readonly version: number;
  readonly placeholder: boolean;
}

/** A row by its public name, without a lock. */
export async function readCatalogueRow(
  { table }: Catalogue,
  db: Knex,
  documentId: string,
): Promise<CatalogueRow | undefined> {
  return db(table)
    .where({ document_id: documentId })
    .first<CatalogueRow | undefined>('version', 'placeholder');
}

/**
 * D-settings: staff confirm that a shipped placeholder is the programme's value.
 * Refuses with `<record>.already-confirmed`.
 */
export function catalogueAction(name: 'confirm', catalogue: Catalogue): AnyAction {
  return action({
    name,
    tone: 'success',
    bulk: true,
    input: z.strictObject({ reason: longTextSchema(2000).optional() }),
    refusals: [`${catalogue.record}.already-confirmed`],
    legal: ({ placeholder }: CatalogueRow) => placeholder,
    run: (unit, ref, input: { readonly reason?: string | undefined }) =>
      confirm(catalogue, unit, ref, input.reason ?? null),
  });
}

async function confirm(
  { record, table }: Catalogue,
  unit: Unit,
  { documentId, expectedVersion }: RecordRef,
  reason: string | null,
): Promise<Decision<Changed>> {
  const named = { document_id: documentId };
  const row = await unit
    .trx(table)
    .where(named)
    .forUpdate()
    .first<CatalogueRow | undefined>('version', 'placeholder');
  if (!row) return refuse('record.not-found');
  if (expectedVersion !== undefined && expectedVersion !== row.version) {
    return refuse('record.version-conflict', { expectedVersion, version: row.version });
  }
  if (!row.placeholder) return refuse(`${record}.already-confirmed`);
  const values = { placeholder: false, updated_at: unit.now };
  await unit.trx(table).where(named).update(values);
  await unit.journal({ record, documentId, partnerId: null, action: 'confirm', reason });
  return accept({ documentId, version: row.version + 1 });
}
