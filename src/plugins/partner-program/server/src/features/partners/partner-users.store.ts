import type { Knex } from 'knex';

import type { Partnership, UserRole } from '../../../../rules/partners/partner';
import { newDocumentId } from '../../platform/database/ids';
import type { CabinetCaller } from '../../platform/http/route';
import type { Language } from '../../platform/languages';
import type { Unit } from '../../platform/unit-of-work';
import { TABLES } from './partners.store';

export interface PartnerUser {
  readonly documentId: string;
  readonly version: number;
  readonly userId: number;
  readonly email: string;
  readonly role: UserRole;
}

/** Which partner a login belongs to, as what, and how that partnership stands. */
export async function callerOfLogin(
  db: Knex,
  userId: number,
): Promise<(CabinetCaller & { readonly partnership: Partnership }) | undefined> {
  return db({ pu: TABLES.users })
    .join({ p: TABLES.partners }, 'p.id', 'pu.partner_id')
    .where('pu.user_id', userId)
    .first<(CabinetCaller & { readonly partnership: Partnership }) | undefined>({
      userId: 'pu.user_id',
      partnerId: 'p.id',
      role: 'pu.role',
      partnership: 'p.partnership',
    });
}

/** The partner's users, owners first. */
export async function listUsers(db: Knex, partnerId: number): Promise<PartnerUser[]> {
  return db({ pu: TABLES.users })
    .join({ u: 'up_users' }, 'u.id', 'pu.user_id')
    .where('pu.partner_id', partnerId)
    .orderByRaw("array_position(array['owner','member','viewer'], pu.role::text), u.email")
    .select<PartnerUser[]>({
      documentId: 'pu.document_id',
      version: 'pu.version',
      userId: 'u.id',
      email: 'u.email',
      role: 'pu.role',
    });
}

/** Who of the partner reads mails, and in which language; a login that is blocked reads none. */
export async function readersOf(
  db: Knex,
  partnerId: number,
): Promise<{ readonly email: string; readonly language: Language }[]> {
  return db({ pu: TABLES.users })
    .join({ u: 'up_users' }, 'u.id', 'pu.user_id')
    .where('pu.partner_id', partnerId)
    .whereRaw('coalesce(pu.mails, true) and not coalesce(u.blocked, false)')
    .orderBy('pu.id')
    .select<{ email: string; language: Language }[]>('u.email', db.raw(LANGUAGE));
}

/** One partner's user by its public name, for staff. */
export async function readPartnerUser(
  db: Knex,
  documentId: string,
): Promise<StaffView | undefined> {
  return db({ pu: TABLES.users })
    .join({ u: 'up_users' }, 'u.id', 'pu.user_id')
    .where('pu.document_id', documentId)
    .first<StaffView | undefined>(
      'pu.version',
      'pu.partner_id as partnerId',
      'pu.user_id as userId',
      'pu.role',
      'u.email',
      db.raw(LANGUAGE),
    );
}

const LANGUAGE = "coalesce(pu.language, 'ru') as language";

interface StaffView extends Reader {
  readonly version: number;
  readonly partnerId: number;
  readonly role: UserRole;
}

/** A login and where its mails go. */
export interface Reader {
  readonly userId: number;
  readonly email: string;
  readonly language: Language;
}

function loginsThatMayEnter(db: Knex): Knex.QueryBuilder {
  return db({ u: 'up_users' })
    .leftJoin({ pu: TABLES.users }, 'pu.user_id', 'u.id')
    .whereRaw('not coalesce(u.blocked, false)')
    .select('u.id as userId', 'u.email', db.raw(LANGUAGE));
}

/** The login of that address, compared without case; a blocked one is not there. */
export async function readerByEmail(db: Knex, email: string): Promise<Reader | undefined> {
  const wanted = email.toLowerCase();
  return loginsThatMayEnter(db)
    .whereRaw('lower(u.email) = ?', [wanted])
    .first<Reader | undefined>();
}

/** The login of that number; a blocked one is not there. */
export async function readerById(db: Knex, userId: number): Promise<Reader | undefined> {
  return loginsThatMayEnter(db).where('u.id', userId).first<Reader | undefined>();
}

/** Of two who add one address at the same time, the second waits. */
export async function lockLogin(unit: Unit, email: string): Promise<void> {
  await unit.trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`login:${email}`]);
}

/** A login by its e-mail address, compared without case; `taken`: it belongs to a partner. */
export async function loginByEmail(
  db: Knex,
  email: string,
): Promise<{ id: number; taken: boolean } | undefined> {
  return db({ u: 'up_users' })
    .leftJoin({ pu: TABLES.users }, 'pu.user_id', 'u.id')
    .whereRaw('lower(u.email) = ?', [email.toLowerCase()])
    .first<{ id: number; taken: boolean } | undefined>(
      'u.id',
      db.raw('pu.id is not null as taken'),
    );
}

/** Makes a login the partner's. (user) is unique: one login belongs to one partner. */
export async function insertUser(
  unit: Unit,
  partnerId: number,
  userId: number,
  values: { readonly role: UserRole; readonly language: Language },
): Promise<string> {
  const documentId = newDocumentId();
  await unit.trx(TABLES.users).insert({
    document_id: documentId,
    partner_id: partnerId,
    user_id: userId,
    ...values,
    mails: true,
    created_at: unit.now,
    updated_at: unit.now,
  });
  return documentId;
}

/** §1: writes a user’s role; whether it may change is decided before. */
export async function setUserRole(unit: Unit, documentId: string, role: UserRole): Promise<void> {
  await unit.trx(TABLES.users).where({ document_id: documentId }).update({ role });
}

/** The login stays, as it may have acted; it belongs to no partner any more. */
export async function deleteUser(unit: Unit, documentId: string): Promise<void> {
  await unit.trx(TABLES.users).where({ document_id: documentId }).delete();
}
