import type { Reason, ShareFigures } from './evaluation';

/** A partner's share as an evaluation keeps it, or as it would be written today. */
export interface KnownShare extends ShareFigures {
  readonly partnerId: number;
  readonly holds: boolean;
  readonly reason: Reason;
}

export interface Difference {
  readonly partnerId: number;
  /** Null: the evaluation did not look at it. */
  readonly frozen: KnownShare | null;
  /** Null: it would not be looked at any more. */
  readonly current: KnownShare | null;
}

/**
 * D-month: what a correction would write otherwise than the evaluation that stands; whose mark would
 * change comes first. Figures that moved without changing anything else are differences, too.
 */
export function differencesOf(
  frozen: readonly KnownShare[],
  current: readonly KnownShare[],
): Difference[] {
  const now = new Map(current.map((share) => [share.partnerId, share]));
  const then = new Set(frozen.map(({ partnerId }) => partnerId));
  const both = frozen.map((share) => ({
    partnerId: share.partnerId,
    frozen: share,
    current: now.get(share.partnerId) ?? null,
  }));
  const added = current
    .filter(({ partnerId }) => !then.has(partnerId))
    .map((share) => ({ partnerId: share.partnerId, frozen: null, current: share }));
  return [...both, ...added]
    .filter(isDifferent)
    .sort((a, b) => Number(movesMark(b)) - Number(movesMark(a)) || a.partnerId - b.partnerId);
}

/** Whether the mark itself would be given or taken. */
export function movesMark({ frozen, current }: Difference): boolean {
  return (frozen?.holds ?? false) !== (current?.holds ?? false);
}

function isDifferent({ frozen, current }: Difference): boolean {
  if (frozen === null || current === null) return true;
  return (
    frozen.bought !== current.bought ||
    frozen.handedOver !== current.handedOver ||
    frozen.reason !== current.reason
  );
}
