import { accept, refuse, type Decision } from '../shared/decision';
import type { Mover } from '../shared/moves';
import { FILED_STATES, type ApplicationState } from './application';
import type { ApplicationKind } from './requirement';

export type ApplicationMove =
  | 'submit'
  | 'preliminary-approve'
  | 'want-document'
  | 'submit-package'
  | 'ask'
  | 'answer'
  | 'stop-waiting'
  | 'approve'
  | 'lower'
  | 'refuse'
  | 'withdraw'
  | 'close';

/** What a move does to the clock: starts one, stops it, lets it run on, or ends it. */
export type ClockEffect = 'starts-review' | 'starts-decision' | 'stops' | 'runs-on' | 'ends' | null;

/** One row of the table. */
export interface ApplicationRow {
  readonly move: ApplicationMove;
  readonly kinds: readonly ApplicationKind[];
  readonly from: readonly ApplicationState[];
  /** Null: it stays where it is. */
  readonly to: ApplicationState | null;
  readonly by: readonly Mover[];
  readonly clock: ClockEffect;
}

const ALL: readonly ApplicationKind[] = ['initial', 'upgrade', 'renewal'];
const PACKAGED: readonly ApplicationKind[] = ['initial', 'upgrade'];
const WITH_STAFF: readonly ApplicationState[] = ['submitted', 'under-decision'];
const OPEN: readonly ApplicationState[] = ['draft', ...FILED_STATES];

/**
 * K4.1–K4.10: the life of every application, one row for each move. Staff submit and
 * answer for a partner what came by e-mail (D-e-mail). `partner` is an owner or a member, never a viewer. Jobs and what ends a
 * competence close what nobody can decide any more.
 */
// prettier-ignore
export const APPLICATION_ROWS: readonly ApplicationRow[] = [
  // K4.1, K4.2: reviewed first; D-upgrade: straight to the package; K4.9: straight to the decision.
  { move: 'submit', kinds: ['initial'], from: ['draft'], to: 'submitted', by: ['partner', 'staff'], clock: 'starts-review' },
  { move: 'submit', kinds: ['upgrade'], from: ['draft'], to: 'documents-wanted', by: ['partner', 'staff'], clock: null },
  { move: 'submit', kinds: ['renewal'], from: ['draft'], to: 'under-decision', by: ['partner', 'staff'], clock: 'starts-decision' },
  { move: 'preliminary-approve', kinds: ['initial'], from: ['submitted'], to: 'documents-wanted', by: ['staff'], clock: 'ends' },
  { move: 'want-document', kinds: PACKAGED, from: ['documents-wanted'], to: null, by: ['staff'], clock: null },
  { move: 'submit-package', kinds: PACKAGED, from: ['documents-wanted'], to: 'under-decision', by: ['partner', 'staff'], clock: 'starts-decision' },
  // K4.7: at any stage.
  { move: 'ask', kinds: ALL, from: WITH_STAFF, to: null, by: ['staff'], clock: 'stops' },
  { move: 'answer', kinds: ALL, from: WITH_STAFF, to: null, by: ['partner', 'staff'], clock: 'runs-on' },
  // No clock runs while the package is awaited; what is not answered by then stops the next one.
  { move: 'ask', kinds: PACKAGED, from: ['documents-wanted'], to: null, by: ['staff'], clock: null },
  { move: 'answer', kinds: PACKAGED, from: ['documents-wanted'], to: null, by: ['partner', 'staff'], clock: null },
  { move: 'stop-waiting', kinds: ALL, from: WITH_STAFF, to: null, by: ['job'], clock: 'runs-on' },
  { move: 'approve', kinds: ALL, from: ['under-decision'], to: 'approved', by: ['staff'], clock: 'ends' },
  // K4.10: what was advanced goes on as basic.
  { move: 'lower', kinds: ['renewal'], from: ['under-decision'], to: 'lowered', by: ['staff'], clock: 'ends' },
  { move: 'refuse', kinds: ALL, from: FILED_STATES, to: 'refused', by: ['staff'], clock: 'ends' },
  { move: 'withdraw', kinds: ALL, from: OPEN, to: 'withdrawn', by: ['partner'], clock: 'ends' },
  { move: 'close', kinds: ALL, from: OPEN, to: 'closed', by: ['job'], clock: 'ends' },
];

/** Where a move leads, and what it does to the clock. */
export interface Moved {
  readonly to: ApplicationState;
  readonly clock: ClockEffect;
}

/** Refuses with `application.move-not-allowed` and the facts state, move and the states it needs. */
export function decideApplicationMove(
  { kind, state }: { readonly kind: ApplicationKind; readonly state: ApplicationState },
  move: ApplicationMove,
  by: Mover,
): Decision<Moved> {
  const rows = APPLICATION_ROWS.filter((row) => row.move === move && row.kinds.includes(kind));
  const row = rows.find(({ from, by: movers }) => from.includes(state) && movers.includes(by));
  if (row) return accept({ to: row.to ?? state, clock: row.clock });
  const needs = rows.flatMap(({ from }) => [...from]);
  return refuse('application.move-not-allowed', { state, move, needs });
}
