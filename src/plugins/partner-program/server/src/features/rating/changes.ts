import type { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { moveOf, placesMoved, reasonsOf } from '../../../../rules/rating/changes.rules';
import type { Flow, Move, Stood } from '../../../../rules/rating/rating';
import { sourceOf } from '../../../../rules/rating/sources.rules';
import { groupBy } from '../../../../rules/shared/group-by';
import type { Language } from '../../platform/languages';
import { readFlows, type FlowRow } from './points.store';
import type { Place } from './rankings';
import type { changeAnswer, changesMeta } from './rating.contracts';
import { nameOf, type Compared } from './table';

/** A partner whose place or points are not what they were. */
export interface Change {
  readonly move: Move;
  readonly places: number;
  readonly then: Place;
  readonly now: Place;
}

/** Everything that changed in the list, biggest movers first; then by points, then by number. */
export function changesOf({ now, then }: Compared): Change[] {
  const sizes = { then: then.list.length, now: now.list.length };
  const changes: Change[] = [];
  for (const [id, after] of now.places) {
    const before = then.places.get(id);
    const move = before && moveOf(before, after);
    if (!move) continue;
    const places = placesMoved(before, after, sizes);
    changes.push({ move, places, then: before, now: after });
  }
  const gained = ({ now: a, then: b }: Change): number => Math.abs(a.points - b.points);
  return changes.sort(
    (a, b) =>
      Math.abs(b.places) - Math.abs(a.places) ||
      gained(b) - gained(a) ||
      a.now.partner.id - b.now.partner.id,
  );
}

/** How many changes there are of each kind. */
export function countMoves(changes: readonly Change[]): z.infer<typeof changesMeta>['counts'] {
  const counts = { entered: 0, left: 0, up: 0, down: 0, points: 0 };
  for (const { move } of changes) counts[move] += 1;
  return counts;
}

/** The changes with their reasons. */
export async function explained(
  db: Knex,
  { now, then }: Compared,
  changes: readonly Change[],
  language: Language,
): Promise<z.infer<typeof changeAnswer>[]> {
  const ids = changes.map((change) => change.now.partner.id);
  const between = { from: then.view.on, to: now.view.on, knownOn: now.view.knownOn };
  const flows = groupBy(await readFlows(db, ids, between), ({ partnerId }) => partnerId);
  return changes.map((change) => ({
    ...nameOf(change.now.partner, language),
    move: change.move,
    places: change.places,
    then: stoodOf(change.then),
    now: stoodOf(change.now),
    reasons: reasonsOf(change.then, change.now, flowsOf(flows.get(change.now.partner.id) ?? [])),
  }));
}

function stoodOf({ rank, points, level, absence }: Stood) {
  return { rank, points, level, absence };
}

/** Several rows of the catalogue may be of one source; what cancelled itself out is left out. */
function flowsOf(rows: readonly FlowRow[]): Flow[] {
  const parts = rows.map((row) => ({ ...row, source: sourceOf(row.activity, row.cause) }));
  const groups = groupBy(parts, ({ kind, source }) => `${kind} ${source}`);
  return [...groups.values()]
    .flatMap(([first, ...more]) => (first ? [more.reduce(addFlows, first)] : []))
    .map(({ kind, source, points, entries }) => ({ kind, source, points, entries }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function addFlows<F extends Flow>(a: F, b: F): F {
  return { ...a, points: a.points + b.points, entries: a.entries + b.entries };
}
