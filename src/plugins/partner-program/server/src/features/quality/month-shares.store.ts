import type { Knex } from 'knex';

import type { ShareFigures } from '../../../../rules/quality/evaluation';
import type { Day } from '../../../../rules/shared/days';
import { newestOf } from './evaluation.store';
import { TABLES } from './tables';

interface MonthShare extends ShareFigures {
  readonly partner: number;
}

/**
 * What the newest evaluation of a month says of participants that had keys, by partner; null while
 * the month is not evaluated.
 */
export async function monthShares(db: Knex, month: Day): Promise<MonthShare[] | null> {
  const { revision } = await newestOf(db, month);
  if (revision === 0) return null;
  const rows: unknown = await db(TABLES.shares)
    .where({ month, revision })
    .whereIn('reason', ['half-reached', 'below-half'])
    .orderBy('partner_id')
    .select({ partner: 'partner_id', bought: 'bought', handedOver: 'handed_over' });
  return rows as MonthShare[];
}
