import type { Level } from '../competences/competence';
import type { Flow, FlowKind, Move, Reason, ReasonCode, Stood } from './rating';

/** K6.2: what happened to a partner's place between two days; null: nothing. */
export function moveOf(then: Stood, now: Stood): Move | null {
  if (then.rank === null && now.rank === null) return null;
  if (then.rank === null) return 'entered';
  if (now.rank === null) return 'left';
  if (now.rank !== then.rank) return now.rank < then.rank ? 'up' : 'down';
  return now.points === then.points ? null : 'points';
}

/** By how many places it moved; entering and leaving count from the place after the last. */
export function placesMoved(then: Stood, now: Stood, sizes: { then: number; now: number }): number {
  const before = then.rank ?? sizes.then + 1;
  const after = now.rank ?? sizes.now + 1;
  return before - after;
}

/**
 * Why it happened, most telling first: partnership, competence, the partner's own wish and points;
 * others, where its own points do not explain which way it went.
 */
export function reasonsOf(then: Stood, now: Stood, flows: readonly Flow[]): Reason[] {
  const own = [
    ...partnershipReasons(then, now),
    ...levelReasons(then.level, now.level),
    ...rightsReasons(then, now),
    ...listingReasons(then, now),
  ].map((code) => ({ code, flow: null }));
  const points = flows.map((flow) => ({ code: CODE_OF_FLOW[flow.kind], flow }));
  return [...own, ...points, ...othersReasons(then, now)];
}

const CODE_OF_FLOW: Readonly<Record<FlowKind, ReasonCode>> = {
  booked: 'points-booked',
  expired: 'points-expired',
  reversed: 'points-reversed',
};

function partnershipReasons(then: Stood, now: Stood): ReasonCode[] {
  if (then.partnership === now.partnership) return [];
  if (now.partnership === 'suspended') return ['partnership-suspended'];
  if (now.partnership === 'ended') return ['partnership-ended'];
  return [then.partnership === null ? 'registered' : 'partnership-resumed'];
}

function levelReasons(then: Level | null, now: Level | null): ReasonCode[] {
  if (then === now) return [];
  if (then === null) return ['competence-awarded'];
  if (now === null) return ['competence-over'];
  return [now === 'advanced' ? 'level-raised' : 'level-lowered'];
}

/** The same level, but what it allows was set anew in between. */
function rightsReasons(then: Stood, now: Stood): ReasonCode[] {
  const turned = (then.absence === 'no-right') !== (now.absence === 'no-right');
  return turned && then.level === now.level && now.level !== null ? ['rights-changed'] : [];
}

/** K3-rights: the partner took its card out of the list, or put it back. */
function listingReasons(then: Stood, now: Stood): ReasonCode[] {
  if (then.listed === now.listed) return [];
  return [now.listed ? 'listed-again' : 'unlisted'];
}

function othersReasons(then: Stood, now: Stood): Reason[] {
  if (then.rank === null || now.rank === null) return [];
  if (now.rank > then.rank && now.points >= then.points) return [{ code: 'overtaken', flow: null }];
  if (now.rank < then.rank && now.points <= then.points)
    return [{ code: 'others-fell', flow: null }];
  return [];
}
