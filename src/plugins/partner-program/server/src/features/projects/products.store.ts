import type { Knex } from 'knex';

import { TABLES } from './projects.store';

/** A product as other systems name it. */
export interface NamedProduct {
  readonly id: number;
  readonly enterprise: boolean;
}

// What has not the shape of a code names nothing, and may be no text to PostgreSQL.
const CODE = /^[A-Za-z0-9-]{1,60}$/;

/** The products among these codes. */
export async function productsByCode(
  db: Knex,
  codes: readonly string[],
): Promise<Map<string, NamedProduct>> {
  const rows = await db(TABLES.products)
    .whereIn(
      'code',
      [...new Set(codes)].filter((code) => CODE.test(code)),
    )
    .select<{ id: number; code: string; enterprise: boolean | null }[]>('id', 'code', 'enterprise');
  return new Map(
    rows.map(({ code, id, enterprise }) => [code, { id, enterprise: enterprise === true }]),
  );
}
