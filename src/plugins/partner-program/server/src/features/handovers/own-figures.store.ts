import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { LICENCE_KEY_TABLES } from '../licence-keys';
import { TABLES } from './tables';

interface OwnFigures {
  readonly on: Day;
  readonly site: string | null;
  readonly lastFour: string;
  readonly state: 'accepted' | 'held' | 'refused' | 'annulled';
  readonly total: number;
  readonly passed: number;
}

/** Q-private: what the partner itself handed over, newest first. */
export async function ownFigures(db: Knex, partnerId: number): Promise<OwnFigures[]> {
  const rows: unknown = await db({ h: TABLES.handovers })
    .join({ k: LICENCE_KEY_TABLES.keys }, 'k.id', 'h.key_id')
    .where('h.partner_id', partnerId)
    .orderBy([
      { column: 'h.confirmed_on', order: 'desc' },
      { column: 'h.id', order: 'desc' },
    ])
    .select({
      on: 'h.confirmed_on',
      site: 'h.site',
      lastFour: 'k.last_four',
      state: 'h.state',
      total: 'h.total',
      passed: 'h.passed_tests',
    });
  return rows as OwnFigures[];
}
