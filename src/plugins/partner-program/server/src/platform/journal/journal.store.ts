import type { Knex } from 'knex';

import type { Instant } from '../../../../rules/shared/days';
import type { JournalFacts } from '../../../../rules/shared/journal-facts';
import type { Actor } from '../actor';
import { newDocumentId } from '../database/ids';
import { factsWithNames, withFacts, type ReadFacts } from './facts';

/** What happened to one record (rule D-history). `reason` is the only free text. */
export interface JournalLine {
  readonly record: string;
  readonly documentId: string;
  readonly partnerId: number | null;
  readonly action: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly reason?: string | null;
  readonly facts?: JournalFacts;
}

export const JOURNAL_TABLE = 'pp_journal_entries';

/** Appends lines. Ids only in `facts`: a person can be erased and the history stays. */
export async function appendJournal(
  trx: Knex.Transaction,
  by: { now: Instant; actor: Actor },
  lines: readonly JournalLine[],
): Promise<void> {
  for (let i = 0; i < lines.length; i += AT_ONCE) {
    const some = lines.slice(i, i + AT_ONCE);
    await trx(JOURNAL_TABLE).insert(some.map((line) => rowOf(by, line)));
  }
}

/** PostgreSQL takes 65,535 values in a statement. */
const AT_ONCE = 1000;

function rowOf({ now, actor }: { now: Instant; actor: Actor }, line: JournalLine): object {
  return {
    document_id: newDocumentId(),
    at: now,
    actor_kind: actor.kind,
    actor_id: actor.id,
    record: line.record,
    record_id: line.documentId,
    partner_id: line.partnerId,
    action: line.action,
    from_state: line.from ?? null,
    to_state: line.to ?? null,
    reason: line.reason ?? null,
    facts: JSON.stringify(line.facts ?? {}),
    created_at: now,
    updated_at: now,
  };
}

export interface JournalRow {
  readonly at: Date;
  readonly actor_kind: Actor['kind'];
  readonly actor_name: string | null;
  readonly action: string;
  readonly from_state: string | null;
  readonly to_state: string | null;
  readonly reason: string | null;
  readonly facts: ReadFacts;
}

export interface JournalOf {
  readonly record: string;
  readonly documentId: string;
}

/** How many lines a record's journal has. */
export async function countJournal(db: Knex, of: JournalOf): Promise<number> {
  const where = { record: of.record, record_id: of.documentId };
  const [row] = await db(JOURNAL_TABLE).where(where).count({ total: '*' });
  return Number(row?.total ?? 0);
}

/** A page of a record's journal, newest first; the actor's name is looked up, never stored. */
export async function readJournal(
  db: Knex,
  of: JournalOf,
  page: number,
  pageSize: number,
): Promise<JournalRow[]> {
  const rows: unknown = await db({ j: JOURNAL_TABLE })
    .leftJoin({ a: 'admin_users' }, (join) => {
      join.on(db.raw("j.actor_kind = 'admin' and a.id::text = j.actor_id"));
    })
    .leftJoin({ u: 'up_users' }, (join) => {
      join.on(db.raw("j.actor_kind = 'user' and u.id::text = j.actor_id"));
    })
    .leftJoin({ t: 'strapi_api_tokens' }, (join) => {
      join.on(db.raw("j.actor_kind = 'token' and t.id::text = j.actor_id"));
    })
    .where({ 'j.record': of.record, 'j.record_id': of.documentId })
    .orderBy('j.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select(
      db.raw('j.at, j.actor_kind, j.action, j.from_state, j.to_state, j.reason'),
      db.raw(
        "coalesce(nullif(trim(concat(a.firstname, ' ', a.lastname)), ''), a.email, u.email, t.name) as actor_name",
      ),
      { facts: factsWithNames(db) },
    );
  return (rows as JournalRow[]).map(withFacts);
}
