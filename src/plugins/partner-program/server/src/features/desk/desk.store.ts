import type { Knex } from 'knex';

import type { ItemState, Side } from '../../../../rules/desk/item.states';
import type { Day } from '../../../../rules/shared/days';
import { openItems } from '../../platform/waiting/open-items';
import type { WaitingKind } from '../../platform/waiting/waiting';
import { PARTNER_TABLES, partnersNamed } from '../partners';
import { ADMIN_NAME, OWNERS_TABLE } from './owners.store';

/** An open item as it is stored. */
export interface OpenItem {
  readonly kind: string;
  readonly id: string;
  readonly partnerId: number | null;
  readonly partner: string | null;
  readonly partnerName: string | null;
  readonly step: string;
  readonly about: string | null;
  readonly title: string | null;
  readonly due: Day | null;
  readonly since: Date;
  readonly side: Side;
  readonly state: ItemState;
  readonly ownerId: number | null;
  readonly ownerName: string | null;
  readonly version: number;
}

/** What is asked for beside kind and state: those are counted, chosen or not. */
export interface DeskScope {
  readonly side: readonly Side[];
  /** Number of an administrator; null: what nobody sees to; undefined: all. */
  readonly ownerId: number | null | undefined;
  /** Words of the partner's name. */
  readonly q: string | undefined;
}

export interface DeskChoice {
  readonly kind: readonly string[];
  readonly state: readonly ItemState[];
}

/** How many items there are of a kind in a state. */
export interface Counted {
  readonly kind: string;
  readonly state: ItemState;
  readonly count: number;
}

/** Every open item of these kinds within that scope, with its owner, as `w`. */
export async function itemsWithin(
  db: Knex,
  kinds: readonly WaitingKind[],
  today: Day,
  { side, ownerId, q }: DeskScope,
): Promise<(query: Knex.QueryBuilder) => Knex.QueryBuilder> {
  const items = await openItems(db, kinds, today);
  const partners = await partnersNamed(db, q);
  return (query) => {
    void query
      .from(items.query.clone().as('w'))
      .joinRaw(`left join ${OWNERS_TABLE} o on o.record = w.record and o.record_id = w.id`)
      // Who has left sees to nothing.
      .joinRaw('left join admin_users u on u.id = o.owner_id and u.is_active');
    if (side.length > 0) void query.whereIn('w.side', [...side]);
    if (ownerId === null) void query.whereNull('u.id');
    if (typeof ownerId === 'number') void query.where('u.id', ownerId);
    if (partners) void query.whereRaw('w."partnerId" = any(?::int[])', [partners]);
    return query;
  };
}

/** How many there are by kind and state. */
export async function countItems(
  db: Knex,
  within: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<Counted[]> {
  const rows: unknown = await within(db.queryBuilder())
    .groupBy(['w.kind', 'w.state'])
    .select({ kind: 'w.kind', state: 'w.state', count: db.raw('count(*)::int') });
  return rows as Counted[];
}

/** A page of them: by their days, those without one last, then by how long they wait. */
export async function listItems(
  db: Knex,
  within: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
  { kind, state }: DeskChoice,
  page: number,
  pageSize: number,
): Promise<OpenItem[]> {
  const query = within(db.queryBuilder());
  if (kind.length > 0) void query.whereIn('w.kind', [...kind]);
  if (state.length > 0) void query.whereIn('w.state', [...state]);
  const rows: unknown = await query
    .joinRaw(`left join ${PARTNER_TABLES.partners} p on p.id = w."partnerId"`)
    .orderByRaw('w.due nulls last, w.since, w.kind, w.id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select(
      ['kind', 'id', 'partnerId', 'step', 'about', 'title', 'due', 'since', 'side', 'state'].map(
        (name) => `w.${name}`,
      ),
    )
    .select({
      partner: 'p.document_id',
      partnerName: 'p.trading_name',
      ownerId: 'u.id',
      ownerName: db.raw(`case when u.id is not null then ${ADMIN_NAME} end`),
      version: db.raw('coalesce(o.version, 0)'),
    });
  return rows as OpenItem[];
}

/** One open item of a kind, by its public name. */
export async function readItem(
  db: Knex,
  kind: WaitingKind,
  documentId: string,
  today: Day,
): Promise<Pick<OpenItem, 'id' | 'partnerId'> | undefined> {
  const { query } = await openItems(db, [kind], today);
  const row: unknown = await db
    .from(query.as('w'))
    .where('w.id', documentId)
    .first('id', 'partnerId');
  return row as Pick<OpenItem, 'id' | 'partnerId'> | undefined;
}
