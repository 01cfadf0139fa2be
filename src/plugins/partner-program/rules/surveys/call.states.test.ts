import { decideMove, unreachableStates } from '../shared/moves';
import { CALL_STATES } from './call';
import { CALL_MOVES, isOpen, type CallMove } from './call.states';

describe('Q-survey the life of a call', () => {
  it('reaches every state', () => {
    expect(unreachableStates(CALL_MOVES)).toEqual([]);
  });

  it.each(Object.keys(CALL_MOVES.moves) as CallMove[])('%s: only while it is open', (move) => {
    const mover = move === 'close' ? 'job' : 'staff';
    const from = CALL_STATES.filter((state) => decideMove(CALL_MOVES, state, move, mover).ok);
    expect(from).toEqual(['waiting', 'call-back']);
    expect(decideMove(CALL_MOVES, 'waiting', move, 'partner').ok).toBe(false);
  });

  it('is open until it was answered, refused, given up or closed', () => {
    expect(CALL_STATES.filter(isOpen)).toEqual(['waiting', 'call-back']);
  });
});
