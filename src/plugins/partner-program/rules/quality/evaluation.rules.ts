import { accept, refuse, type Decision } from '../shared/decision';
import { addMonths, isDay, type Day } from '../shared/days';
import type {
  Change,
  EvaluationNumbers,
  Reason,
  Share,
  ShareFacts,
  ShareFigures,
  Terms,
} from './evaluation';

/** Months named by their first day, as jobs name them. */
export function monthOf(day: Day): Day {
  return `${day.slice(0, 7)}-01` as Day;
}

/** The next 1st after a day: when marks are evaluated again. */
export function nextFirst(day: Day): Day {
  return addMonths(monthOf(day), 1);
}

/** A month as it is asked for, YYYY-MM. Refuses with `quality.month-invalid`. */
export function decideMonth(text: string): Decision<Day> {
  const first = `${text}-01`;
  return isDay(first) ? accept(first) : refuse('quality.month-invalid');
}

/**
 * Q-competence (D): what a month M is evaluated by: purchases of [M − 14 months, M − 2 months) and
 * 50 %, unless the setting in force on its 1st says otherwise (D-settings).
 */
export function termsOf(month: Day, { fromMonths, toMonths, percent }: EvaluationNumbers): Terms {
  const window = { from: addMonths(month, -fromMonths), before: addMonths(month, -toMonths) };
  return { window, threshold: percent };
}

/** Q-competence: exact integers, the threshold itself passes, no keys pass nothing. */
export function decideShare(facts: ShareFacts, threshold: number): Share {
  const reason = reasonOf(facts, threshold);
  const holds = reason === 'half-reached';
  return { holds, reason, change: changeOf(facts.held, holds) };
}

function reasonOf({ consent, active, bought, handedOver }: ShareFacts, threshold: number): Reason {
  if (!consent) return 'no-consent';
  if (!active) return 'partner-not-active';
  if (bought === 0) return 'no-keys';
  return 100 * handedOver >= threshold * bought ? 'half-reached' : 'below-half';
}

function changeOf(held: boolean, holds: boolean): Change {
  if (held === holds) return holds ? 'keeps' : 'none';
  return holds ? 'gains' : 'loses';
}

/** How many handovers are lacking to the threshold; null without keys: none would help. */
export function lackingOf({ bought, handedOver }: ShareFigures, threshold: number): number | null {
  return bought === 0 ? null : Math.max(0, Math.ceil((bought * threshold) / 100) - handedOver);
}

/** One more handover would bring the mark. */
export function isOneAway(facts: ShareFacts, threshold: number): boolean {
  const { reason } = decideShare(facts, threshold);
  return reason === 'below-half' && lackingOf(facts, threshold) === 1;
}

/** Whole percent, rounded down: the threshold stands for reaching it alone. Null without keys. */
export function percentOf({ bought, handedOver }: ShareFigures): number | null {
  return bought === 0 ? null : Math.floor((handedOver * 100) / bought);
}

interface Evaluated {
  readonly month: Day;
  readonly revision: number;
}

/**
 * D-month: staff correct the newest evaluation of a month. Its marks follow it only while no later
 * month was evaluated: what those decided stands. Refuses with `quality.superseded`.
 */
export function decideCorrection(
  { month, revision }: Evaluated,
  newest: { readonly revision: number; readonly month: Day },
): Decision<{ readonly revision: number; readonly movesMarks: boolean }> {
  if (revision !== newest.revision) return refuse('quality.superseded');
  return accept({ revision: revision + 1, movesMarks: month === newest.month });
}
