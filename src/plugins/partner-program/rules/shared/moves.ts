import { accept, refuse, type Decision } from './decision';

/** Who may make a move: the partner's users, the vendor's staff, or a job. */
export type Mover = 'partner' | 'staff' | 'job';

/** One row of a state table. */
export interface Move<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Mover[];
}

/** A life as data: every state, where it starts, and each named move. */
export interface StateTable<State extends string, Name extends string> {
  readonly id: string;
  readonly states: readonly State[];
  readonly initial: State;
  readonly moves: Readonly<Record<Name, Move<State>>>;
}

/**
 * The state a move leads to.
 * Refuses with `<table id>.move-not-allowed` and the facts state, move and the states it needs.
 */
export function decideMove<State extends string, Name extends string>(
  table: StateTable<State, Name>,
  state: State,
  name: Name,
  by: Mover,
): Decision<State> {
  const move = table.moves[name];
  if (move.by.includes(by) && move.from.includes(state)) return accept(move.to);
  return refuse(`${table.id}.move-not-allowed`, { state, move: name, needs: [...move.from] });
}

/** States that no chain of moves reaches from the initial one: a table with any is a mistake. */
export function unreachableStates<State extends string, Name extends string>(
  table: StateTable<State, Name>,
): State[] {
  const reached = new Set<State>([table.initial]);
  const moves = Object.values<Move<State>>(table.moves);
  for (let grown = true; grown;) {
    const before = reached.size;
    for (const move of moves) if (move.from.some((from) => reached.has(from))) reached.add(move.to);
    grown = reached.size > before;
  }
  return table.states.filter((state) => !reached.has(state));
}
