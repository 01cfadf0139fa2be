/** Who must do something next. */
export const SIDES = ['staff', 'partner'] as const;
export type Side = (typeof SIDES)[number];

/**
 * How an open item stands on a day. `waiting`: no day is set for staff, or it waits for the partner;
 * `stopped`: the clock of staff stands until the partner has answered (K4.7).
 */
export const ITEM_STATES = ['overdue', 'today', 'soon', 'waiting', 'stopped'] as const;
export type ItemState = (typeof ITEM_STATES)[number];
