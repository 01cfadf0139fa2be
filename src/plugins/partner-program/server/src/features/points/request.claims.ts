import type { Knex } from 'knex';

import { foldAddress } from '../../../../rules/points/request-address.rules';
import type { RequestState } from '../../../../rules/points/request';
import type { Day } from '../../../../rules/shared/days';
import { fromJsonb } from '../../platform/database/json';
import { TABLES } from './tables';

/** What one request claims an address for. */
interface Claimed {
  readonly id: number;
  readonly addresses: readonly string[];
}

/** Another request that claims an address of this one. */
export interface OtherClaim {
  readonly documentId: string;
  readonly partnerId: number;
  readonly state: RequestState;
  readonly activity: string | null;
  readonly on: Day | null;
  readonly title: string | null;
  readonly addressKeys: readonly string[];
}

/** The keys by which the addresses of requests are compared. */
export function keysOf(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map(foldAddress))];
}

/**
 * Requests that claim any of these addresses: those that wait, and those whose points stand. What
 * was refused, withdrawn or reversed claims nothing any more. By the id of the asking request.
 */
export async function otherClaims(
  db: Knex,
  asking: readonly Claimed[],
): Promise<Map<number, OtherClaim[]>> {
  const keys = keysOf(asking.flatMap(({ addresses }) => addresses));
  const found = keys.length > 0 ? await claimsOf(db, keys) : [];
  return new Map(
    asking.map(({ id, addresses }) => {
      const own = new Set(keysOf(addresses));
      const shares = (claim: OtherClaim): boolean => claim.addressKeys.some((key) => own.has(key));
      return [id, found.filter((claim) => claim.id !== id && shares(claim))];
    }),
  );
}

async function claimsOf(
  db: Knex,
  keys: readonly string[],
): Promise<(OtherClaim & { id: number })[]> {
  const rows: unknown = await db({ r: TABLES.requests })
    .whereRaw('r.address_keys \\?| ?::text[]', [[...keys]])
    .whereRaw(CLAIMING)
    .orderBy('r.id')
    .select({
      id: 'r.id',
      documentId: 'r.document_id',
      partnerId: 'r.partner_id',
      state: 'r.state',
      activity: 'r.activity_code',
      on: 'r.activity_on',
      title: 'r.title',
      addressKeys: 'r.address_keys',
    });
  return (rows as (OtherClaim & { id: number; addressKeys: unknown })[]).map((row) => ({
    ...row,
    addressKeys: fromJsonb(row.addressKeys) as string[],
  }));
}

const CLAIMING = `(r.state in ('submitted', 'returned') or (r.state = 'granted' and exists (
  select 1 from ${TABLES.entries} e where e.cause_kind = 'point-request'
    and e.cause_id = r.document_id
    and not exists (select 1 from ${TABLES.entries} b where b.reverses_id = e.id))))`;
