import type { Knex } from 'knex';

import type { HandedOver } from '../../../../rules/surveys/contact';
import { fromJsonb } from '../../platform/database/json';
import { TABLES } from './tables';

/** What a report says of the customer's contact and of when to call. */
export type ReportContact = Omit<HandedOver, 'partnerId' | 'handover' | 'handedOn'>;

interface Columns {
  readonly warned: boolean;
  readonly sites: unknown;
  readonly call_time_from: string;
  readonly call_time_to: string;
  readonly client: string;
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
    contact: {
      name: row.client,
      post: row.client_post || null,
      phone: row.phone,
      extension: row.phone_add || null,
      email: row.email || null,
      city: row.city || null,
      comment: row.comment || null,
    },
  };
}
