import type { Knex } from 'knex';

import type { Moment } from '../../../../rules/surveys/whom.rules';
import { participantsBefore } from '../quality';
import { findCalls, type Call } from './calls.store';
import { TABLES } from './tables';

/** Whom to call now; who has to wait; what is over. */
export const VIEWS = ['due', 'later', 'ended'] as const;
export type View = (typeof VIEWS)[number];

/** Which calls are asked for, by whom and when. */
export interface Turns extends Moment {
  readonly view: View;
  readonly actorId: string | null;
}

/**
 * Whose turn it is, in the database: 0 asked to be called back by now, 1 can be called, 2 has to wait.
 * Says of many calls what `standingOf` says of one; a test compares the two.
 */
const TURN = `case
  when not c.warned or k.partner_id is null then 2
  when c.state = 'call-back' and c.call_back_at is not null
    then case when c.call_back_at <= :now then 0 else 2 end
  when c.last_attempt_at > :triedBefore then 2
  when c.hours_from is null or c.hours_to is null then 1
  when c.hours_from <= :clock and :clock < c.hours_to then 1
  else 2 end`;

/** A colleague is calling. */
const TAKEN =
  'coalesce(c.taken_until > :now and c.taken_by is distinct from cast(:actorId as text), false)';

/** A page of the calls, by whose turn it is, and how many there are. */
export async function callsPage(
  db: Knex,
  turns: Turns,
  page: number,
  pageSize: number,
): Promise<{ readonly calls: Call[]; readonly total: number }> {
  const rows: unknown = await numbered(db, turns)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const counted: unknown = await db.from(numbered(db, turns).as('n')).count({ total: '*' }).first();
  const shown = rows as { id: number; consented: boolean }[];
  const ids = shown.map(({ id }) => id);
  const found = await findCalls(db, (query) => void query.whereIn('c.id', ids));
  const calls = shown.flatMap(({ id, consented }) => {
    const stored = found.find((call) => call.id === id);
    return stored ? [{ ...stored, consented }] : [];
  });
  return { calls, total: Number((counted as { total: string }).total) };
}

/** The calls' numbers in their order, and whether their partners consent. */
function numbered(db: Knex, { view, ...at }: Turns): Knex.QueryBuilder {
  const turns = db({ c: TABLES.calls })
    .leftJoin(participantsBefore(db, at.now).as('k'), 'k.partner_id', 'c.partner_id')
    .select('c.id', 'c.handed_on', 'c.call_back_at', {
      consented: db.raw('k.partner_id is not null'),
    });
  if (view === 'ended') return turns.whereNotNull('c.ended_on').orderBy('c.id', 'desc');
  void turns
    .whereNull('c.ended_on')
    .select({ turn: db.raw(TURN, { ...at }), taken: db.raw(TAKEN, { ...at }) });
  const due = 'turn < 2 and not taken';
  return db
    .from(turns.as('t'))
    .whereRaw(view === 'due' ? due : `not (${due})`)
    .orderByRaw('turn, case when turn <> 1 then call_back_at end nulls last, handed_on, id')
    .select('id', 'consented');
}
