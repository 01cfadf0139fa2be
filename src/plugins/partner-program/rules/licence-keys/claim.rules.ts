import { accept, refuse, type Decision } from '../shared/decision';
import type { Day } from '../shared/days';
import { decideMove } from '../shared/moves';
import type { ClaimFacts, ClaimInput, NamedKey } from './claim';
import { CLAIM_MOVES } from './claim.states';
import { lastFourOf, readHash } from './hash.rules';
import { mayHandOver } from './holder.rules';

/**
 * Q-handover: what is kept of the key a partner names: its hash, and the last four characters of a
 * key that was typed. Refuses with `key-claim.name-one` or `licence-key.hash-malformed`.
 */
export function decideName(
  { hash, key }: ClaimInput,
  hashOf: (text: string) => string,
): Decision<NamedKey> {
  if ((hash === undefined) === (key === undefined)) return refuse('key-claim.name-one');
  if (key !== undefined) return accept({ hash: hashOf(key.trim()), lastFour: lastFourOf(key) });
  const read = readHash(hash ?? '');
  return read === undefined
    ? refuse('licence-key.hash-malformed', { place: 1 })
    : accept({ hash: read, lastFour: null });
}

/**
 * Q-again (D): whether a partner may claim one more key: `most` may wait at once, so that nobody tries
 * keys by the hundred; `sameOpen`: its claim of this very hash waits already.
 */
export function decideClaim(open: number, sameOpen: boolean, most: number): Decision<null> {
  if (sameOpen) return refuse('key-claim.already-open');
  if (open < most) return accept(null);
  return refuse('key-claim.too-many-open', { most });
}

/**
 * Q-again: staff transfer the project to the claimant from that day on. Refuses with
 * `key-claim.move-not-allowed`, `key-claim.hash-unknown` or `key-claim.already-holder`.
 */
export function decideTransfer(claim: ClaimFacts, on: Day): Decision<'transferred'> {
  const moved = decideMove(CLAIM_MOVES, claim.state, 'transfer', 'staff');
  if (!moved.ok) return moved;
  if (!claim.key) return refuse('key-claim.hash-unknown');
  if (mayHandOver(claim.key, claim.partnerId, on)) return refuse('key-claim.already-holder');
  return accept('transferred');
}
