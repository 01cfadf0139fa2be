/** Anything that can be written as JSON: what a refusal may carry. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Why something was not done: a stable dotted code and the facts that explain it. Never text. */
export interface Refusal {
  readonly code: string;
  readonly facts: Readonly<Record<string, Json>>;
}

export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** What a rule answers: what to write, or why not. Expected refusals are values, not exceptions. */
export type Decision<T> = Accepted<T> | Refused;

/** The decision to do it, with what to write. */
export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

/** The decision not to: its stable code, and the facts its text is made with at the edge. */
export function refuse(code: string, facts: Readonly<Record<string, Json>> = {}): Refused {
  return { ok: false, refusal: { code, facts } };
}
