import type { Core } from '@strapi/strapi';

import { accept } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import { newDocumentId } from '../../platform/database/ids';
import type { Job } from '../../platform/jobs/jobs';
import { CODES_TABLE, hashOfCode } from './password-codes.store';

/** Removes codes for another password that came too late; an invitation stays, to be repeated. */
export const passwordCodeHousekeeping: Job = {
  name: 'password-codes',
  rule: '0 45 3 * * *',
  period: 'day',
  run: async (unit) => {
    const late = unit.trx(CODES_TABLE).where('expires_at', '<=', unit.now);
    return accept({ expired: await late.where({ kind: 'reset' }).delete() });
  },
};

const DAYS_LEFT = 7;

/** Codes of versions before mail were kept as they are: they go on working for a week, hashed. */
export async function moveOldCodes(strapi: Core.Strapi): Promise<void> {
  const now = clockOf(strapi).now();
  const until = new Date(Date.parse(now) + DAYS_LEFT * 86_400_000);
  await strapi.db.connection.transaction(async (trx) => {
    const old = await trx<{ id: number; reset_password_token: string }>('up_users')
      .whereNotNull('reset_password_token')
      .select('id', 'reset_password_token');
    for (const { id, reset_password_token: code } of old) {
      const row = { document_id: newDocumentId(), user_id: id, kind: 'invitation' };
      const times = { expires_at: until, created_at: now, updated_at: now };
      await trx(CODES_TABLE)
        .insert({ ...row, hash: hashOfCode(code), ...times })
        .onConflict(['user_id', 'kind'])
        .ignore();
    }
    await trx('up_users')
      .whereNotNull('reset_password_token')
      .update({ reset_password_token: null });
  });
}
