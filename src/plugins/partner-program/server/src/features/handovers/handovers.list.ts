import type { Knex } from 'knex';

import type { HandoverState } from '../../../../rules/handovers/handover';
import type { Day } from '../../../../rules/shared/days';
import { keysHeldBy, LICENCE_KEY_TABLES } from '../licence-keys';
import { REPORT_TABLES } from '../monitor-reports';
import { TABLES } from './tables';

export interface HandoverFilter {
  readonly partnerId: number;
  readonly states: readonly HandoverState[];
  /** One item alone. */
  readonly documentId?: string;
}

/** An item of a partner's list: a report that waits for it, or a handover it made. */
export interface Item {
  readonly documentId: string;
  readonly state: HandoverState;
}

/** Reports whose projects the partner may hand over, matched or about to be. */
function waiting(db: Knex, partnerId: number, today: Day): Knex.QueryBuilder {
  const { reports } = REPORT_TABLES;
  return db({ r: reports })
    .leftJoin({ n: LICENCE_KEY_TABLES.hashes }, 'n.hash', 'r.key_hash')
    .whereIn('r.state', ['received', 'matched'])
    .whereRaw('coalesce(r.key_id, n.key_id) in (?)', [keysHeldBy(db, partnerId, today)])
    .select(db.raw("r.document_id, 'waiting' as state, r.received_at as at"));
}

function made(db: Knex, partnerId: number): Knex.QueryBuilder {
  return db(TABLES.handovers)
    .where({ partner_id: partnerId })
    .select(db.raw('document_id, state, confirmed_at as at'));
}

/** A page of what a partner may confirm and of what it handed over, newest first. */
export async function listItems(
  db: Knex,
  { partnerId, states, documentId }: HandoverFilter,
  today: Day,
  page: number,
  pageSize: number,
): Promise<{ items: Item[]; total: number }> {
  const wanted = (): Knex.QueryBuilder => {
    const all = waiting(db, partnerId, today).unionAll(made(db, partnerId));
    const query = db.from(all.as('i'));
    if (states.length > 0) void query.whereIn('state', [...states]);
    if (documentId !== undefined) void query.where('document_id', documentId);
    return query;
  };
  const rows: unknown = await wanted()
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'document_id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select({ documentId: 'document_id', state: 'state' });
  const counted: unknown = await wanted().count({ total: '*' });
  const [count] = counted as { total: string }[];
  return { items: rows as Item[], total: Number(count?.total ?? 0) };
}
