import type { Knex } from 'knex';

import type { Partnership, UserRole } from '../../../../rules/partners/partner';
import { newDocumentId } from '../../platform/database/ids';
import type { CabinetCaller } from '../../platform/http/route';
import type { Unit } from '../../platform/unit-of-work';
import { TABLES } from './partners.store';

export interface PartnerUser {
  readonly documentId: string;
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
      userId: 'u.id',
      email: 'u.email',
      role: 'pu.role',
    });
}

/** One partner's user by its public name, for staff. */
export async function readPartnerUser(
  db: Knex,
  documentId: string,
): Promise<{ version: number; partnerId: number; role: UserRole } | undefined> {
  return db(TABLES.users)
    .where({ document_id: documentId })
    .first<{ version: number; partnerId: number; role: UserRole } | undefined>({
      version: 'version',
      partnerId: 'partner_id',
      role: 'role',
    });
}

/** A login by its e-mail address, compared without case. */
export async function loginByEmail(db: Knex, email: string): Promise<{ id: number } | undefined> {
  return db('up_users')
    .whereRaw('lower(email) = ?', [email.toLowerCase()])
    .first<{ id: number } | undefined>('id');
}

/** Makes a login the partner's. (user) is unique: one login belongs to one partner. */
export async function insertUser(
  unit: Unit,
  partnerId: number,
  userId: number,
  role: UserRole,
): Promise<string> {
  const documentId = newDocumentId();
  await unit.trx(TABLES.users).insert({
    document_id: documentId,
    partner_id: partnerId,
    user_id: userId,
    role,
    created_at: unit.now,
    updated_at: unit.now,
  });
  return documentId;
}

export async function setUserRole(unit: Unit, documentId: string, role: UserRole): Promise<void> {
  await unit.trx(TABLES.users).where({ document_id: documentId }).update({ role });
}

/** The login stays, as it may have acted; it belongs to no partner any more. */
export async function deleteUser(unit: Unit, documentId: string): Promise<void> {
  await unit.trx(TABLES.users).where({ document_id: documentId }).delete();
}
