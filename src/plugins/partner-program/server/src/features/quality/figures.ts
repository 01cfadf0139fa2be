import type { Knex } from 'knex';

import type { ShareFacts, Window } from '../../../../rules/quality/evaluation';
import { addDays, type Day, type Instant } from '../../../../rules/shared/days';
import { holdersOn } from '../competences';
import { handoversBefore } from '../handovers';
import { purchasesAsOf } from '../licence-keys';
import { partnershipOn } from '../partners';
import { participantsBefore } from './participation.store';

/** Of which month, and as known before which instant: its own 1st, unless it is corrected. */
export interface Asked {
  readonly month: Day;
  /** Days of purchase that count. */
  readonly window: Window;
  /** 00:00 Almaty of the month's 1st: what was said and done before it counts. */
  readonly before: Instant;
  readonly known: Instant;
  /** One partner alone, participant or not. */
  readonly partnerId?: number;
}

export interface PartnerShare extends ShareFacts {
  readonly partnerId: number;
}

/** Q-competence: projects bought in the window and those of them handed over, by their buyer. */
export function projectsOf(db: Knex, asked: Asked): Knex.QueryBuilder {
  const { month, window, before, known, partnerId } = asked;
  const purchases = purchasesAsOf(db, window, { on: month, known });
  const bought = db.from(purchases.as('bought')).select('*');
  if (partnerId !== undefined) void bought.where('partner_id', partnerId);
  return db
    .from(bought.as('b'))
    .leftJoin(handoversBefore(db, known, before).as('h'), (join) => {
      join.on('h.key_id', 'b.key_id').andOn('h.partner_id', 'b.partner_id');
    })
    .groupBy('b.partner_id')
    .select('b.partner_id', {
      bought: db.raw('count(*)::int'),
      handed_over: db.raw('count(h.key_id)::int'),
    });
}

/**
 * What every participant and every holder of the mark stands at, in the order of their numbers.
 * With a partner: that one, whether it takes part or not.
 */
export async function readShares(db: Knex, asked: Asked): Promise<PartnerShare[]> {
  const eve = addDays(asked.month, -1);
  const consents = participantsBefore(db, asked.before);
  const holders = holdersOn(db, 'quality-program', eve);
  const wanted =
    asked.partnerId === undefined
      ? db.union([consents.clone(), holders.clone()])
      : db.select({ partner_id: db.raw('?::int', [asked.partnerId]) });
  const rows: unknown = await db
    .from(wanted.as('w'))
    .leftJoin(projectsOf(db, asked).as('p'), 'p.partner_id', 'w.partner_id')
    .leftJoin(consents.as('c'), 'c.partner_id', 'w.partner_id')
    .leftJoin(holders.as('m'), 'm.partner_id', 'w.partner_id')
    .leftJoin(partnershipOn(db, eve, asked.known).as('s'), 's.partner_id', 'w.partner_id')
    .orderBy('w.partner_id')
    .select({
      partnerId: 'w.partner_id',
      bought: db.raw('coalesce(p.bought, 0)'),
      handedOver: db.raw('coalesce(p.handed_over, 0)'),
      consent: db.raw('c.partner_id is not null'),
      held: db.raw('m.partner_id is not null'),
      active: db.raw("coalesce(s.value = 'active', false)"),
    });
  return rows as PartnerShare[];
}
