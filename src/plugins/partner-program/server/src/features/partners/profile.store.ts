import type { Knex } from 'knex';

import type { UserRole } from '../../../../rules/partners/partner';
import type { CabinetCaller } from '../../platform/http/route';
import type { Language } from '../../platform/languages';
import { TABLES } from './partners.store';

export interface Profile {
  readonly email: string;
  readonly role: UserRole;
  readonly language: Language;
  readonly mails: boolean;
}

/** The caller's own profile; undefined when it was taken out of the partner meanwhile. */
export async function readProfile(
  db: Knex,
  { userId, partnerId }: CabinetCaller,
): Promise<Profile | undefined> {
  return db({ pu: TABLES.users })
    .join({ u: 'up_users' }, 'u.id', 'pu.user_id')
    .where({ 'pu.user_id': userId, 'pu.partner_id': partnerId })
    .first<Profile | undefined>(
      'u.email',
      'pu.role',
      db.raw("coalesce(pu.language, 'ru') as language"),
      db.raw('coalesce(pu.mails, true) as mails'),
    );
}

/** Changes what was sent. @returns the profile as it is now */
export async function saveProfile(
  db: Knex,
  caller: CabinetCaller,
  change: { language?: Language | undefined; mails?: boolean | undefined },
): Promise<Profile | undefined> {
  const values = Object.entries(change).filter(([, value]) => value !== undefined);
  if (values.length > 0) {
    const where = { user_id: caller.userId, partner_id: caller.partnerId };
    await db(TABLES.users).where(where).update(Object.fromEntries(values));
  }
  return readProfile(db, caller);
}
