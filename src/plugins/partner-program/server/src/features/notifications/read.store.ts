import type { Knex } from 'knex';

import { fromJsonb } from '../../platform/database/json';
import type { CabinetCaller } from '../../platform/http/route';
import type { MailFacts } from '../../platform/mail';
import type { Unit } from '../../platform/unit-of-work';
import { TABLES } from './notifications.store';

/** A notification as one user of the partner sees it. */
export interface Notification {
  readonly documentId: string;
  readonly code: string;
  readonly at: Date;
  readonly facts: MailFacts;
  readonly read: boolean;
}

const READ = `exists (select from ${TABLES.reads} r
  where r.notification_id = n.id and r.user_id = ?) as read`;

/** A page of the caller's partner, newest first; `unread` leaves out what this user has read. */
export async function listNotifications(
  db: Knex,
  caller: CabinetCaller,
  { page, pageSize, unread }: { page: number; pageSize: number; unread: boolean },
): Promise<Notification[]> {
  const query = ofPartner(db, caller);
  if (unread) onlyUnread(query, caller);
  const rows = await query
    .orderBy('n.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select<Notification[]>(
      'n.document_id as documentId',
      'n.code',
      'n.at',
      'n.facts',
      db.raw(READ, [caller.userId]),
    );
  return rows.map((row) => ({ ...row, facts: fromJsonb(row.facts) as MailFacts }));
}

/** How many the partner has, and how many of them this user has not read. */
export async function countNotifications(
  db: Knex,
  caller: CabinetCaller,
): Promise<{ total: number; unread: number }> {
  const all = await ofPartner(db, caller).count<Counted>({ n: '*' }).first();
  const unread = await onlyUnread(ofPartner(db, caller), caller).count<Counted>({ n: '*' }).first();
  return { total: Number(all?.n ?? 0), unread: Number(unread?.n ?? 0) };
}

type Counted = { readonly n: string }[];

/** Marks the partner's notifications as read by this user: those of the list, or all. */
export async function markRead(
  unit: Unit,
  caller: CabinetCaller,
  documentIds: readonly string[] | undefined,
): Promise<void> {
  const wanted = onlyUnread(ofPartner(unit.trx, caller), caller);
  if (documentIds) wanted.whereIn('n.document_id', [...documentIds]);
  const marks = wanted.select(
    'n.id as notification_id',
    unit.trx.raw('?::int as user_id', [caller.userId]),
    unit.trx.raw('?::timestamptz as read_at', [unit.now]),
    unit.trx.raw("md5(n.document_id || ':' || ?::text) as document_id", [caller.userId]),
  );
  await unit
    .trx(unit.trx.raw('?? (??, ??, ??, ??)', [TABLES.reads, ...MARK]))
    .insert(marks)
    .onConflict(['notification_id', 'user_id'])
    .ignore();
}

const MARK = ['notification_id', 'user_id', 'read_at', 'document_id'];

function ofPartner(db: Knex, { partnerId }: CabinetCaller): Knex.QueryBuilder {
  return db({ n: TABLES.notifications }).where('n.partner_id', partnerId);
}

function onlyUnread(query: Knex.QueryBuilder, { userId }: CabinetCaller): Knex.QueryBuilder {
  return query.whereRaw(
    `not exists (select from ${TABLES.reads} r where r.notification_id = n.id and r.user_id = ?)`,
    [userId],
  );
}
