import type { Knex } from 'knex';

import type { KeyKind } from '../../../../rules/licence-keys/key';
import type { Day } from '../../../../rules/shared/days';
import { PROJECT_TABLES } from '../projects';
import { TABLES } from './tables';

export interface KeyFilter {
  readonly partnerId: number;
  readonly kinds: readonly KeyKind[];
  /** Days of purchase, both included. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** The keys that the partner handed over, as `key_id`; and whether only these, or only others. */
  readonly handovers: Knex.QueryBuilder;
  readonly handedOver: boolean | undefined;
}

/** A key as the partner that may hand it over sees it. */
export interface ListedKey {
  readonly documentId: string;
  readonly externalId: string;
  readonly lastFour: string;
  readonly product: { code: string; nameRu: string; nameKk: string; nameEn: string };
  readonly edition: string | null;
  readonly kind: KeyKind;
  readonly boughtOn: Day;
  readonly activatedOn: Day | null;
  readonly returnedOn: Day | null;
  readonly own: 'bought' | 'transferred';
  readonly handedOver: boolean;
}

type Names = ListedKey['product'];
type Row = Omit<ListedKey, 'product'> & Names;

/**
 * Q-again: the keys that a partner may hand over on a day, as ids: those it bought, and those whose
 * newest transfer by then was to it. The same as `mayHandOver`, for many.
 */
export function keysHeldBy(db: Knex, partnerId: number, on: Day): Knex.QueryBuilder {
  const newest = db(TABLES.transfers)
    .where('from_day', '<=', on)
    .whereIn('key_id', db(TABLES.transfers).where('to_id', partnerId).select('key_id'))
    .distinctOn('key_id')
    .orderBy([
      { column: 'key_id' },
      { column: 'from_day', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .select('key_id', 'to_id');
  return db(TABLES.keys)
    .where('partner_id', partnerId)
    .select('id')
    .union(db.from(newest.as('newest')).where('to_id', partnerId).select('key_id as id'));
}

/** A page of the keys that the partner may hand over today, bought last first. */
export async function listKeys(
  db: Knex,
  filter: KeyFilter,
  today: Day,
  page: number,
  pageSize: number,
): Promise<{ keys: ListedKey[]; total: number }> {
  const wanted = (): Knex.QueryBuilder =>
    db({ k: TABLES.keys })
      .leftJoin(filter.handovers.clone().as('h'), 'h.key_id', 'k.id')
      .whereIn('k.id', keysHeldBy(db, filter.partnerId, today))
      .where((query) => {
        if (filter.kinds.length > 0) void query.whereIn('k.kind', [...filter.kinds]);
        if (filter.from !== undefined) void query.where('k.bought_on', '>=', filter.from);
        if (filter.to !== undefined) void query.where('k.bought_on', '<=', filter.to);
        if (filter.handedOver === true) void query.whereNotNull('h.key_id');
        if (filter.handedOver === false) void query.whereNull('h.key_id');
      });
  const rows: unknown = await wanted()
    .join({ p: PROJECT_TABLES.products }, 'p.id', 'k.product_id')
    .orderBy([
      { column: 'k.bought_on', order: 'desc' },
      { column: 'k.id', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select(columnsFor(db, filter.partnerId));
  const counted: unknown = await wanted().count({ total: '*' });
  const [count] = counted as { total: string }[];
  return { keys: (rows as Row[]).map(listedOf), total: Number(count?.total ?? 0) };
}

function columnsFor(db: Knex, partnerId: number): Record<string, string | Knex.Raw> {
  return {
    documentId: 'k.document_id',
    externalId: 'k.external_id',
    lastFour: 'k.last_four',
    code: 'p.code',
    nameRu: 'p.name_ru',
    nameKk: 'p.name_kk',
    nameEn: 'p.name_en',
    edition: 'k.edition',
    kind: 'k.kind',
    boughtOn: 'k.bought_on',
    activatedOn: 'k.activated_on',
    returnedOn: 'k.returned_on',
    own: db.raw("case when k.partner_id = ? then 'bought' else 'transferred' end", [partnerId]),
    handedOver: db.raw('h.key_id is not null'),
  };
}

function listedOf({ code, nameRu, nameKk, nameEn, ...key }: Row): ListedKey {
  return { ...key, product: { code, nameRu, nameKk, nameEn } };
}
