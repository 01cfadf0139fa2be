import type { Knex } from 'knex';

import type { HandoverState } from '../../../../rules/handovers/handover';
import type { Day } from '../../../../rules/shared/days';
import { LICENCE_KEY_TABLES } from '../licence-keys';
import { REPORT_TABLES } from '../monitor-reports';
import { PARTNER_TABLES, partnersNamed } from '../partners';
import type { Item } from './handovers.list';
import { TABLES } from './tables';

export interface StaffFilter {
  readonly states: readonly HandoverState[];
  /** Public names of partners; none: all. */
  readonly partners: readonly string[];
  /** Words of the partner's name. */
  readonly q: string | undefined;
}

/** A handover, or a report that waits for a partner, with that partner. */
export interface StaffItem extends Item {
  readonly partner: { readonly documentId: string; readonly name: string };
}

/** What staff decide comes first, then what fails, then what waits, then what is settled. */
const TURN = `case when i.state = 'held' then 1 when i.state <> 'waiting' then 4
  when i.passes then 3 else 2 end`;

type Row = Item & { readonly partner: string; readonly name: string };
const SHOWN = {
  documentId: 'i.document_id',
  state: 'i.state',
  partner: 'p.document_id',
  name: 'p.trading_name',
};

const itemOf = ({ partner: documentId, name, ...item }: Row): StaffItem => ({
  ...item,
  partner: { documentId, name },
});

/** Every handover, and the reports of known keys, for whoever may hand the project over by now. */
function everything(db: Knex, today: Day): Knex.QueryBuilder {
  const made = db(TABLES.handovers).select(
    db.raw('document_id, state, partner_id, due_on, confirmed_at as at, true as passes'),
  );
  const newest = `select t.to_id from ${LICENCE_KEY_TABLES.transfers} t
    where t.key_id = k.id and t.from_day <= ? order by t.from_day desc, t.id desc limit 1`;
  const waiting = db({ r: REPORT_TABLES.reports })
    .join({ k: LICENCE_KEY_TABLES.keys }, 'k.id', 'r.key_id')
    .where('r.state', 'matched')
    .select(
      db.raw(
        `r.document_id, 'waiting', coalesce((${newest}), k.partner_id), null::date, r.received_at,
         r.passes`,
        [today],
      ),
    );
  return made.unionAll(waiting);
}

/** A page for staff: held ones by their days, then failing and waiting ones, the newest first. */
export async function listForStaff(
  db: Knex,
  { states, partners, q }: StaffFilter,
  today: Day,
  page: number,
  pageSize: number,
): Promise<{ items: StaffItem[]; total: number; counts: Partial<Record<HandoverState, number>> }> {
  const named = await partnersNamed(db, q);
  const within = (): Knex.QueryBuilder => {
    const query = db
      .from(everything(db, today).as('i'))
      .join({ p: PARTNER_TABLES.partners }, 'p.id', 'i.partner_id');
    if (partners.length > 0) void query.whereIn('p.document_id', [...partners]);
    if (named) void query.whereRaw('i.partner_id = any(?::int[])', [named]);
    return query;
  };
  const wanted = within();
  if (states.length > 0) void wanted.whereIn('i.state', [...states]);
  const rows: unknown = await wanted
    .orderByRaw(`${TURN}, i.due_on, i.at desc, i.document_id`)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select(SHOWN);
  const counted: unknown = await within()
    .groupBy('i.state')
    .select({ state: 'i.state', count: db.raw('count(*)::int') });
  const counts = counted as { state: HandoverState; count: number }[];
  const chosen = counts.filter(({ state }) => states.length === 0 || states.includes(state));
  return {
    items: (rows as Row[]).map(itemOf),
    total: chosen.reduce((sum, { count }) => sum + count, 0),
    counts: Object.fromEntries(counts.map(({ state, count }) => [state, count])),
  };
}

/** One of them with its partner; undefined when staff would not find it in the list. */
export async function findForStaff(
  db: Knex,
  documentId: string,
  today: Day,
): Promise<StaffItem | undefined> {
  const row: unknown = await db
    .from(everything(db, today).as('i'))
    .join({ p: PARTNER_TABLES.partners }, 'p.id', 'i.partner_id')
    .where('i.document_id', documentId)
    .first(SHOWN);
  return row === undefined ? undefined : itemOf(row as Row);
}

/** How many handovers a partner has in each state. */
export async function handoversByState(
  db: Knex,
  partnerId: number,
): Promise<{ state: HandoverState; count: number }[]> {
  const rows: unknown = await db(TABLES.handovers)
    .where('partner_id', partnerId)
    .groupBy('state')
    .orderBy('state')
    .select('state', { count: db.raw('count(*)::int') });
  return rows as { state: HandoverState; count: number }[];
}
