import type { Core } from '@strapi/strapi';

import { CODES_TABLE } from '../features/partners/password-codes.store';
import { OUTBOX_TABLE } from '../platform/mail/outbox.store';

/** Two years of mails would go out at the first start; and every demo login has its password. */
export async function quietMail({ db }: Core.Strapi): Promise<void> {
  await db.connection(OUTBOX_TABLE).delete();
  await db.connection(CODES_TABLE).delete();
}
