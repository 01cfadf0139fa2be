import fc from 'fast-check';
import type { Knex } from 'knex';

import { PLAIN } from '../../../directory/support/model';
import { seedPartners } from '../../../directory/support/seed';

/** Something with the day on which it was entered. */
interface Entered {
  readonly entered: string;
}

interface Term extends Entered {
  readonly level: 'basic' | 'advanced';
  readonly from: string;
  readonly last: string;
}

interface Holding extends Entered {
  readonly from: string;
  readonly terms: readonly Term[];
  readonly ended: ({ readonly last: string } & Entered) | null;
}

/** A partner's whole history, as it came to be written down. */
export interface History {
  readonly lines: readonly ({ from: string; value: 'active' | 'suspended' } & Entered)[];
  readonly holding: Holding | null;
  readonly entries: readonly ({ from: string; to: string | null; points: number } & Entered)[];
  /** Whether it wished to be in the list before it first changed its mind, and the days it did. */
  readonly listedAtFirst: boolean;
  readonly turns: readonly string[];
}

export interface Seeded extends History {
  readonly id: number;
  readonly slug: string;
  readonly documentId: string;
}

const START = Date.parse('2026-01-01');
/** The day so many days after the first of January 2026. */
export function dayAt(days: number): string {
  return new Date(START + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days of the year that histories are made of; few, so that they meet. */
export const DAYS = 60;
const at = fc.nat({ max: DAYS }).map((n) => n * 5);

const line = fc.record({ gap: fc.nat({ max: 20 }), late: fc.nat({ max: 3 }) });
const lines = fc.tuple(at, fc.array(line, { maxLength: 3 })).map(([first, more]) => {
  let from = Math.floor(first / 4);
  const history = [{ from: dayAt(from), value: 'active' as const, entered: dayAt(from) }];
  return more.reduce<History['lines'][number][]>((all, { gap, late }, i) => {
    from += 1 + gap * 3;
    const value = i % 2 === 0 ? ('suspended' as const) : ('active' as const);
    return [...all, { from: dayAt(from), value, entered: dayAt(from + late * 7) }];
  }, history);
});

const level = fc.constantFrom('advanced' as const, 'advanced' as const, 'basic' as const);
const holding = fc
  .record({
    start: at,
    levels: fc.array(fc.tuple(level, fc.nat({ max: 12 })), { minLength: 1, maxLength: 3 }),
    late: fc.nat({ max: 2 }),
    ended: fc.option(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 4 })), { freq: 2 }),
  })
  .map(({ start, levels, late, ended }): Holding => {
    const begin = Math.floor(start / 3);
    let from = begin;
    const terms = levels.map(([name, gap]): Term => {
      const term = { level: name, from: dayAt(from), last: dayAt(begin + 180) };
      const entered = dayAt(from + late * 4);
      from += 1 + gap * 6;
      return { ...term, entered };
    });
    const end = ended && {
      last: dayAt(begin + ended[0] * 9),
      entered: dayAt(begin + ended[0] * 9 + ended[1] * 5),
    };
    return { from: dayAt(begin), terms, ended: end, entered: dayAt(begin) };
  });

const entry = fc
  .record({
    from: at,
    lasts: fc.option(fc.nat({ max: 30 }), { freq: 2 }),
    late: fc.integer({ min: 0, max: 6 }),
    points: fc.constantFrom(100, 100, 200, 50, -100),
  })
  .map(({ from, lasts, late, points }) => ({
    from: dayAt(from),
    to: lasts === null ? null : dayAt(from + lasts * 4),
    points,
    entered: dayAt(from + late * 6),
  }));

export const histories: fc.Arbitrary<History> = fc.record({
  lines,
  holding: fc.option(holding, { freq: 8 }),
  entries: fc.array(entry, { maxLength: 5 }),
  listedAtFirst: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  // Most keep to their wish, or hardly anybody would be in the list. Nobody turns on a day to come.
  turns: fc
    .tuple(fc.nat({ max: 2 }), fc.array(fc.nat({ max: DAYS * 3 }), { minLength: 1, maxLength: 4 }))
    .map(([often, days]) => (often > 0 ? [] : days.sort((a, b) => a - b).map(dayAt))),
});

/** What the partner wished after so many turns. */
const wishAfter = ({ listedAtFirst }: History, turns: number): boolean =>
  turns % 2 === 0 ? listedAtFirst : !listedAtFirst;

/** Noon of the day in Almaty. */
const noon = (day: string): string => `${day}T07:00:00Z`;
let made = 0;
const name = (): string => `history${++made}`;

/** Writes the histories past the use cases, as these would have left them. */
export async function seedHistories(db: Knex, all: readonly History[]): Promise<Seeded[]> {
  const partners = await seedPartners(
    db,
    all.map((one) => ({ ...PLAIN, name: name(), listed: wishAfter(one, one.turns.length) })),
  );
  const seeded: Seeded[] = [];
  for (const [i, history] of all.entries()) {
    const { id, slug } = partners[i] ?? { id: 0, slug: '' };
    await db.transaction((trx) => writeHistory(trx, id, history));
    const { document_id: documentId } = await db('pp_partners')
      .where({ id })
      .first<{ document_id: string }>('document_id');
    seeded.push({ ...history, id, slug, documentId });
  }
  return seeded;
}

async function writeHistory(trx: Knex, id: number, history: History): Promise<void> {
  for (const { from, value, entered } of history.lines) {
    await trx('pp_partner_statuses').insert({
      document_id: name(),
      partner_id: id,
      kind: 'partnership',
      value,
      from_day: from,
      created_at: noon(entered),
    });
  }
  for (const [at, from] of history.turns.entries()) {
    await trx('pp_partner_statuses').insert({
      document_id: name(),
      partner_id: id,
      kind: 'listing',
      value: wishAfter(history, at + 1) ? 'listed' : 'unlisted',
      from_day: from,
      created_at: noon(from),
    });
  }
  const value = history.lines.at(-1)?.value ?? 'active';
  await trx('pp_partners').where({ id }).update({ partnership: value });
  if (history.holding) await writeHolding(trx, id, history.holding);
  for (const entry of history.entries) await writeEntry(trx, id, entry);
}

async function writeHolding(trx: Knex, id: number, holding: Holding): Promise<void> {
  const documentId = name();
  const [row] = await trx('pp_competences')
    .insert({
      document_id: documentId,
      partner_id: id,
      kind: 'kkv',
      started_on: holding.from,
      ended_on: holding.ended?.last ?? null,
      created_at: noon(holding.entered),
    })
    .returning<{ id: number }[]>('id');
  await trx('pp_competence_terms').insert(
    holding.terms.map((term, i) => ({
      document_id: name(),
      competence_id: row?.id,
      seq: i + 1,
      level: term.level,
      from_day: term.from,
      last_day: term.last,
      cause_kind: 'award',
      created_at: noon(term.entered),
    })),
  );
  if (!holding.ended) return;
  await trx('pp_journal_entries').insert({
    document_id: name(),
    at: noon(holding.ended.entered),
    actor_kind: 'system',
    record: 'competence',
    record_id: documentId,
    partner_id: id,
    action: 'end',
    to_state: holding.ended.last,
    facts: '{}',
  });
}

/** Books an entry past the use cases. */
export async function writeEntry(
  db: Knex,
  id: number,
  { from, to, points, entered }: History['entries'][number],
): Promise<void> {
  await db('pp_point_entries').insert({
    document_id: name(),
    partner_id: id,
    scheme: 'kkv',
    points,
    effective_from: from,
    effective_to: to,
    booked_at: noon(entered),
    cause_kind: 'seed',
    cause_id: name(),
    cause_revision: 1,
  });
}
