import type { Knex } from 'knex';

import type { Scheme } from '../../../../rules/points/points';
import type { Day } from '../../../../rules/shared/days';
import { factsWithNames, withFacts, type ReadFacts } from '../../platform/journal/facts';
import { JOURNAL_TABLE } from '../../platform/journal/journal.store';
import type { Actor } from '../../platform/actor';
import { PARTNER_TABLES } from '../partners';
import { countingOn, POINT_TABLES } from '../points';

/** What the partner's page needs of the partner beside its facts. */
export interface Head {
  readonly legalName: string;
  readonly cityRu: string | null;
  readonly cityKk: string | null;
  readonly cityEn: string | null;
  readonly listed: boolean;
  readonly users: number;
}

/** What stands above a partner’s overview: its name, city, users and whether it is listed. */
export async function readHead(db: Knex, partnerId: number): Promise<Head> {
  const users = `(select count(*)::int from ${PARTNER_TABLES.users} u where u.partner_id = p.id)`;
  const row: unknown = await db({ p: PARTNER_TABLES.partners })
    .leftJoin({ l: PARTNER_TABLES.partnerCity }, 'l.partner_id', 'p.id')
    .leftJoin({ c: PARTNER_TABLES.cities }, 'c.id', 'l.city_id')
    .where('p.id', partnerId)
    .first({
      legalName: 'p.legal_name',
      cityRu: 'c.name_ru',
      cityKk: 'c.name_kk',
      cityEn: 'c.name_en',
      listed: db.raw('coalesce(p.listed, false)'),
      users: db.raw(users),
    });
  return row as Head;
}

/** D-ledger: balances of both schemes on a day. */
export async function readBalances(
  db: Knex,
  partnerId: number,
  on: Day,
): Promise<Readonly<Record<Scheme, number>>> {
  const found: unknown = await db(POINT_TABLES.entries)
    .where('partner_id', partnerId)
    .where(countingOn(on))
    .groupBy('scheme')
    .select({ scheme: 'scheme', balance: db.raw('sum(points)::int') });
  const rows = found as { scheme: Scheme; balance: number }[];
  return { kkv: 0, partner: 0, ...Object.fromEntries(rows.map((r) => [r.scheme, r.balance])) };
}

export interface PartnerJournalRow {
  readonly at: Date;
  readonly record: string;
  readonly documentId: string;
  readonly actorKind: Actor['kind'];
  readonly actorName: string | null;
  readonly action: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly facts: ReadFacts;
}

const ACTOR = (kind: string): string =>
  `case when j.actor_kind = '${kind}' and j.actor_id ~ '^[0-9]{1,9}$' then j.actor_id::int end`;

/** The newest lines about the partner and about every record of it. */
export async function readPartnerJournal(
  db: Knex,
  partnerId: number,
  limit: number,
): Promise<PartnerJournalRow[]> {
  const rows: unknown = await db({ j: JOURNAL_TABLE })
    .leftJoin({ a: 'admin_users' }, (join) => void join.on(db.raw(`a.id = ${ACTOR('admin')}`)))
    .leftJoin({ u: 'up_users' }, (join) => void join.on(db.raw(`u.id = ${ACTOR('user')}`)))
    .where('j.partner_id', partnerId)
    .orderBy('j.id', 'desc')
    .limit(limit)
    .select({
      at: 'j.at',
      record: 'j.record',
      documentId: 'j.record_id',
      actorKind: 'j.actor_kind',
      actorName: db.raw(
        "coalesce(nullif(trim(concat(a.firstname, ' ', a.lastname)), ''), a.email, u.email)",
      ),
      action: 'j.action',
      from: 'j.from_state',
      to: 'j.to_state',
      reason: 'j.reason',
      facts: factsWithNames(db),
    });
  return (rows as PartnerJournalRow[]).map(withFacts);
}
