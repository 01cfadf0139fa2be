import type { Knex } from 'knex';

import { startOf, type Day } from '../../../../rules/shared/days';
import type { Contact, HandedOver } from '../../../../rules/surveys/contact';
import { fromJsonb } from '../../platform/database/json';
import type { Unit } from '../../platform/unit-of-work';
import { TABLES } from './tables';

/** What a report says of the customer's contact and of when to call. */
export type ReportContact = Omit<HandedOver, 'partnerId' | 'handover' | 'handedOn'>;

interface Columns {
  readonly warned: boolean;
  readonly sites: unknown;
  readonly call_time_from: string;
  readonly call_time_to: string;
  /** Null: the contact was erased. */
  readonly client: string | null;
  readonly client_post: string;
  readonly phone: string;
  readonly phone_add: string;
  readonly email: string;
  readonly city: string;
  readonly comment: string;
}

/** The contact of a report, to be passed on at once: it is personal data. */
export async function readContact(db: Knex, reportId: number): Promise<ReportContact> {
  const row = await db(TABLES.reports).where({ id: reportId }).first<Columns>('*');
  return {
    warned: row.warned,
    sites: fromJsonb(row.sites) as readonly string[],
    hoursFrom: row.call_time_from || null,
    hoursTo: row.call_time_to || null,
    contact: row.client === null ? null : contactOf(row, row.client),
  };
}

function contactOf(row: Columns, name: string): Contact {
  return {
    name,
    post: row.client_post || null,
    phone: row.phone,
    extension: row.phone_add || null,
    email: row.email || null,
    city: row.city || null,
    comment: row.comment || null,
  };
}

const NOTHING = {
  client: null,
  client_post: null,
  phone: null,
  phone_add: null,
  email: null,
  city: null,
  comment: null,
};

/** Q-private: who asks the customer has its contact by now, or nobody will ask. */
export async function eraseContact(unit: Unit, reportId: number): Promise<void> {
  const erased = { ...NOTHING, updated_at: unit.now };
  await unit.trx(TABLES.reports).where({ id: reportId }).update(erased);
}

/**
 * Q-private: the same of every report that names this person with this number: it asked to be
 * forgotten. @returns public names
 */
export async function eraseContactOf(
  unit: Unit,
  { name, phone }: Pick<Contact, 'name' | 'phone'>,
): Promise<string[]> {
  const rows = await unit
    .trx(TABLES.reports)
    .where({ client: name, phone })
    .update({ ...NOTHING, updated_at: unit.now })
    .returning<{ document_id: string }[]>('document_id');
  return rows.map(({ document_id: documentId }) => documentId);
}

/**
 * Q-private: the same of confirmed reports that came before a day, or whose handovers are among
 * those. @returns public names
 */
export async function eraseContacts(
  unit: Unit,
  before: Day,
  handovers: Knex.QueryBuilder,
): Promise<string[]> {
  const rows = await unit
    .trx(TABLES.reports)
    .where({ state: 'confirmed' })
    .whereNotNull('client')
    .where((old) => {
      void old.where('received_at', '<', startOf(before)).orWhereIn('document_id', handovers);
    })
    .update({ ...NOTHING, updated_at: unit.now })
    .returning<{ document_id: string }[]>('document_id');
  return rows.map(({ document_id: documentId }) => documentId);
}
