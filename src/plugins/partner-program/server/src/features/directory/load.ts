import type { Knex } from 'knex';

import { heldAtLeastSince } from '../../../../rules/points/ledger.rules';
import type { Day } from '../../../../rules/shared/days';
import { settingOn } from '../../platform/settings/settings';
import { allCompetences, competencesOf, RIGHTS_BY_LEVEL } from '../competences';
import { readHorizon, type Horizon } from './changes.store';
import { readEntryDays, readPartners, readProjectTags, readTotals } from './directory.store';
import { cardOf, ranked, tiesToSettle, type Card } from './model';
import { loadNames, type Names } from './names';

/** The directory on a day, whole and in order. */
export interface Snapshot {
  readonly day: Day;
  readonly horizon: Horizon;
  readonly names: Names;
  /** The ККВ list first, by rank; then the other active partners. */
  readonly cards: readonly Card[];
  readonly bySlug: ReadonlyMap<string, Card>;
  /** Answers already made from this snapshot. */
  readonly answers: Map<string, { body: string; etag: string }>;
}

/** Reads everything, in one view of the database. */
export async function loadAll(trx: Knex, day: Day): Promise<Snapshot> {
  const horizon = await readHorizon(trx);
  const names = await loadNames(trx);
  return snapshotOf(trx, { day, horizon, names }, await loadCards(trx, day, names));
}

/** The snapshot with these partners read anew. */
export async function reload(
  trx: Knex,
  before: Snapshot,
  partners: readonly number[],
  horizon: Horizon,
): Promise<Snapshot> {
  const changed = new Set(partners);
  const kept = before.cards.filter((card) => !changed.has(card.partner.id));
  const { day, names } = before;
  const fresh = await loadCards(trx, day, names, partners);
  return snapshotOf(trx, { day, horizon, names }, [...kept, ...fresh]);
}

async function loadCards(
  trx: Knex,
  today: Day,
  names: Names,
  ids?: readonly number[],
): Promise<Card[]> {
  const rights = await settingOn(trx, RIGHTS_BY_LEVEL, today);
  const partners = await readPartners(trx, ids);
  const totals = await readTotals(trx, today, ids);
  const held = ids ? await competencesOf(trx, ids) : await allCompetences(trx);
  const competences = groupBy(held, ({ partnerId }) => partnerId);
  const tags = groupBy(await readProjectTags(trx, ids), ({ partnerId }) => partnerId);
  return partners.map((partner) =>
    cardOf(partner, {
      competences: competences.get(partner.id) ?? [],
      tags: tags.get(partner.id) ?? [],
      points: totals.get(partner.id) ?? 0,
      rights,
      today,
      names,
    }),
  );
}

async function snapshotOf(
  trx: Knex,
  base: Pick<Snapshot, 'day' | 'horizon' | 'names'>,
  cards: readonly Card[],
): Promise<Snapshot> {
  await settleTies(trx, cards, base.day);
  const order = ranked(cards.map((card) => ({ ...card })));
  const bySlug = new Map(order.map((card) => [card.partner.slug, card]));
  return { ...base, cards: order, bySlug, answers: new Map() };
}

/** Since when tied partners have had their total is read for them alone: a ledger is long. */
async function settleTies(trx: Knex, cards: readonly Card[], day: Day): Promise<void> {
  const ids = tiesToSettle(cards);
  if (ids.length === 0) return;
  const entries = groupBy(await readEntryDays(trx, ids), ({ partnerId }) => partnerId);
  const tied = new Set(ids);
  for (const card of cards) {
    if (!tied.has(card.partner.id)) continue;
    card.pointsSince = heldAtLeastSince(entries.get(card.partner.id) ?? [], day) ?? null;
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
