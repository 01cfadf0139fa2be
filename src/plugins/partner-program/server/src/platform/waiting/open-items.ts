import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { openRows, type OpenRows } from './open-rows';
import type { WaitingKind } from './waiting';

/** The states of `rules/desk/item`, in SQL over an open item. */
const STATE = `case when i.stopped then 'stopped'
  when i.side = 'partner' or i.due is null then 'waiting'
  when i.due < ?::date then 'overdue'
  when i.due = ?::date then 'today'
  else 'soon' end as state`;

/** What is open for those who may do nothing. */
const NOTHING: Pick<WaitingKind, 'kind' | 'record' | 'steps' | 'open'> = {
  kind: '',
  record: '',
  steps: {},
  open: async (db) =>
    openRows(db, db.queryBuilder().whereRaw('false'), { id: "''", step: "''", since: 'null' }),
};

/** All open items of these kinds in one query, each with its kind, its side and how it stands. */
export async function openItems(
  db: Knex,
  kinds: readonly WaitingKind[],
  today: Day,
): Promise<OpenRows> {
  const parts = await Promise.all(
    (kinds.length > 0 ? kinds : [NOTHING]).map((kind) => itemsOf(db, kind, today)),
  );
  const all = db.unionAll(parts.map(({ query }) => query)).as('i');
  return { query: db.select('i.*', db.raw(STATE, [today, today])).from(all) };
}

async function itemsOf(db: Knex, kind: typeof NOTHING, today: Day): Promise<OpenRows> {
  const { query } = await kind.open(db, today);
  const waits = Object.entries(kind.steps).flatMap(([step, { side }]) =>
    side === 'partner' ? [step] : [],
  );
  const side = db.raw("case when r.step = any(?) then 'partner' else 'staff' end as side", [waits]);
  const named = db.raw('?::text as kind', [kind.kind]);
  const record = db.raw('?::text as record', [kind.record]);
  return { query: db.select('r.*', named, record, side).from(query.as('r')) };
}
