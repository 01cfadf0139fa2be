import type { Knex } from 'knex';

import { heldAtLeastSince } from '../../../../rules/points/ledger.rules';
import type { Day } from '../../../../rules/shared/days';
import { groupBy } from '../../../../rules/shared/group-by';
import { settingOn } from '../../platform/settings/settings';
import { allCompetences, competencesOf, RIGHTS_BY_LEVEL } from '../competences';
import { breathe, mapSlowly } from '../../platform/breathe';
import { readChanges, readSeen, readTurned } from './changes.store';
import { readEntryDays, readPartners, readProjectTags, readTotals } from './directory.store';
import { withCardsInPlace } from './in-place';
import { cardOf, tiesToSettle, type Card, type CardSources, type Frame } from './model';
import { loadNames, type Names } from './names';
import { snapshotOf, type Snapshot } from './snapshot';

const AT_A_TIME = 100;
const MOST_ANEW = 500;

/** Reads everything, in one view of the database. */
export async function loadAll(trx: Knex, today: Day): Promise<Snapshot> {
  const seen = await readSeen(trx);
  const frame = await frameOf(trx, today, await loadNames(trx));
  const cards = await mapSlowly(await readSources(trx, today), AT_A_TIME, (sources) =>
    cardOf(sources, frame),
  );
  await settleTies(trx, cards, today);
  return snapshotOf(frame, seen, cards);
}

/**
 * The snapshot brought up to a day and to what was announced since. Only partners that were
 * announced, or whose points turn with the day, are read anew.
 */
export async function renew(trx: Knex, before: Snapshot, today: Day): Promise<Snapshot> {
  const { partners, everybody } = await readChanges(trx, before.seen);
  const turns = before.day !== today;
  const seen = await readSeen(trx);
  if (!turns && !everybody && partners.length === 0) return { ...before, seen };
  const turned = turns ? await readTurned(trx, before.day, today) : [];
  const anew = new Set([...partners, ...turned]);
  if (today < before.day || anew.size > MOST_ANEW) return loadAll(trx, today);
  const names = everybody ? await loadNames(trx) : before.names;
  const frame = turns || everybody ? await frameOf(trx, today, names) : before.frame;
  const kept = await keep(
    before.cards.filter(({ id }) => !anew.has(id)),
    frame,
    before.frame,
  );
  const sources = anew.size > 0 ? await readSources(trx, today, [...anew]) : [];
  const fresh = sources.map((own) => cardOf(own, frame));
  const cards = [...kept, ...fresh];
  await settleTies(trx, cards, today);
  const inPlace = frame === before.frame && withCardsInPlace(before, seen, fresh, anew);
  return inPlace || snapshotOf(frame, seen, cards, before);
}

async function frameOf(trx: Knex, today: Day, names: Names): Promise<Frame> {
  return { today, names, rights: await settingOn(trx, RIGHTS_BY_LEVEL, today) };
}

/** Cards whose sources are as before, as another day or other names show them. */
async function keep(cards: Card[], frame: Frame, before: Frame): Promise<Card[]> {
  if (frame === before) return cards;
  return mapSlowly(cards, AT_A_TIME, (card) => cardOf(card.sources, frame, card));
}

async function readSources(trx: Knex, today: Day, ids?: readonly number[]): Promise<CardSources[]> {
  const partners = await readPartners(trx, ids);
  const totals = await readTotals(trx, today, ids);
  const held = ids ? await competencesOf(trx, ids) : await allCompetences(trx);
  const competences = groupBy(held, ({ partnerId }) => partnerId);
  const tags = groupBy(await readProjectTags(trx, ids), ({ partnerId }) => partnerId);
  return partners.map((partner) => ({
    partner,
    competences: competences.get(partner.id) ?? [],
    tags: tags.get(partner.id) ?? [],
    points: totals.get(partner.id) ?? 0,
  }));
}

/** Since when tied partners have had their total is read for them alone: a ledger is long. */
async function settleTies(trx: Knex, cards: readonly Card[], day: Day): Promise<void> {
  const tied = tiesToSettle(cards);
  for (let i = 0; i < tied.length; i += AT_A_TIME) {
    const some = tied.slice(i, i + AT_A_TIME);
    const days = await readEntryDays(
      trx,
      some.map(({ id }) => id),
    );
    const entries = groupBy(days, ({ partnerId }) => partnerId);
    for (const card of some) {
      card.pointsSince = heldAtLeastSince(entries.get(card.id) ?? [], day);
    }
    await breathe();
  }
}
