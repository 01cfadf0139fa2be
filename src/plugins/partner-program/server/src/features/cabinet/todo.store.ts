import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { openItems } from '../../platform/waiting/open-items';
import { waitingKinds } from '../../platform/waiting/waiting';
import { keysHeldBy, LICENCE_KEY_TABLES } from '../licence-keys';
import { REPORT_TABLES } from '../monitor-reports';

/** K4.3: applications whose documents the partner is to send. */
export async function countDocumentsWanted(
  db: Knex,
  partnerId: number,
  today: Day,
): Promise<number> {
  const kinds = waitingKinds().filter(({ kind }) => kind === 'application');
  const { query } = await openItems(db, kinds, today);
  return counted(db.from(query.as('w')).where({ partnerId, step: 'send-documents' }));
}

/** Q-handover: reports of the Quality Monitor on the partner's projects that it has not confirmed. */
export async function countReports(db: Knex, partnerId: number, today: Day): Promise<number> {
  return counted(
    db({ r: REPORT_TABLES.reports })
      .leftJoin({ n: LICENCE_KEY_TABLES.hashes }, 'n.hash', 'r.key_hash')
      .whereIn('r.state', ['received', 'matched'])
      .whereRaw('coalesce(r.key_id, n.key_id) in (?)', [keysHeldBy(db, partnerId, today)]),
  );
}

async function counted(rows: Knex.QueryBuilder): Promise<number> {
  const found: unknown = await rows.count({ total: '*' });
  const [row] = found as { total: string }[];
  return Number(row?.total ?? 0);
}
