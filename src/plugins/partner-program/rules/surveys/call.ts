import type { Day, Instant } from '../shared/days';

/** Where a call to a customer stands (Q-survey). */
export const CALL_STATES = [
  'waiting',
  'call-back',
  'done',
  'refused',
  'unreachable',
  'closed',
] as const;
export type CallState = (typeof CALL_STATES)[number];

/** What came of one attempt. */
export const OUTCOMES = ['no-answer', 'call-back', 'refused', 'done'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The customer's hours as the report names them: `10-00` to `19-00`, Moscow time. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

/** What decides whether a customer is called now. */
export interface CallFacts {
  readonly state: CallState;
  /** The day of the handover. */
  readonly handedOn: Day;
  /** The contact was told that the vendor will call. */
  readonly warned: boolean;
  /** The partner's consent is in force today (Q-join). */
  readonly consented: boolean;
  /** Null: no hours were named. */
  readonly hours: Hours | null;
  /** When the customer asked to be called back. */
  readonly callBackAt: Instant | null;
  /** Attempts without an answer: who asks to be called back was reached. */
  readonly attempts: number;
  readonly lastAttemptAt: Instant | null;
  /** The contact was erased: nobody can be called. */
  readonly erased: boolean;
}

/** D-settings: how often and how soon a customer is tried again. */
export interface Patience {
  /** After so many attempts without an answer the customer counts as unreachable. */
  readonly attempts: number;
  /** So many hours lie between two attempts. */
  readonly pauseHours: number;
}

/** Why a customer is called now, or why not. */
export const STANDINGS = [
  'call-back-due',
  'due',
  'outside-hours',
  'tried-lately',
  'call-back-later',
  'no-consent',
  'not-warned',
  'ended',
] as const;
export type Standing = (typeof STANDINGS)[number];
