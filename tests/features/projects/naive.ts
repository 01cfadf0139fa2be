import type { Day } from '../../../src/plugins/partner-program/rules/shared/days';

export const VALUE = 100;

/** What the partner and staff can do with a project, and what becomes of its state. */
export const MOVES = {
  submit: { by: 'partner', from: ['draft', 'returned', 'unpublished', 'down'], to: 'submitted' },
  withdraw: { by: 'partner', from: ['submitted'], to: 'draft' },
  hide: { by: 'partner', from: ['published'], to: 'unpublished' },
  return: { by: 'staff', from: ['submitted'], to: 'returned' },
  publish: { by: 'staff', from: ['submitted', 'down'], to: 'published' },
  'take-down': { by: 'staff', from: ['published'], to: 'down' },
} as const satisfies Record<string, { by: string; from: readonly string[]; to: string }>;

export type Move = keyof typeof MOVES;

/**
 * K6.1 (D): one project told by the simplest means: it is added on the day it is offered, stays added
 * while staff have it corrected, and once it has earned it is never added again.
 */
export class NaiveProject {
  state = 'draft';
  readonly changes: { readonly from: Day; readonly points: number }[] = [];
  #addedOn: Day | null = null;
  #earned = false;
  #standing = false;

  /** @param heldUntil the first day without ККВ @returns whether the move can be made */
  move(move: Move, today: Day, heldUntil: Day | null): boolean {
    const { from, to } = MOVES[move];
    if (!(from as readonly string[]).includes(this.state)) return false;
    if (move === 'submit' && this.state !== 'returned' && !this.#earned) this.#addedOn = today;
    this.state = to;
    if (move === 'publish' && this.#addedOn && (!heldUntil || this.#addedOn < heldUntil)) {
      this.#earned = this.#standing = true;
      this.changes.push({ from: today, points: VALUE });
    }
    if ((move === 'hide' || move === 'take-down') && this.#standing) {
      this.#standing = false;
      this.changes.push({ from: today, points: -VALUE });
    }
    return true;
  }
}
