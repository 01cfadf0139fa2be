import { accept, refuse, type Decision } from '../shared/decision';
import { addMonths, isDay, type Day } from '../shared/days';
import type { Change, Reason, Share, ShareFacts, ShareFigures } from './evaluation';

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

/** Q-competence (D): days of purchase that count for a month: [M − 14 months, M − 2 months). */
export function windowOf(month: Day): { readonly from: Day; readonly before: Day } {
  return { from: addMonths(month, -14), before: addMonths(month, -2) };
}

/** Q-competence: exact integers, 50 % passes, no keys pass nothing. */
export function decideShare(facts: ShareFacts): Share {
  const reason = reasonOf(facts);
  const holds = reason === 'half-reached';
  return { holds, reason, change: changeOf(facts.held, holds) };
}

function reasonOf({ consent, active, bought, handedOver }: ShareFacts): Reason {
  if (!consent) return 'no-consent';
  if (!active) return 'partner-not-active';
  if (bought === 0) return 'no-keys';
  return 2 * handedOver >= bought ? 'half-reached' : 'below-half';
}

function changeOf(held: boolean, holds: boolean): Change {
  if (held === holds) return holds ? 'keeps' : 'none';
  return holds ? 'gains' : 'loses';
}

/** How many handovers are lacking to half; null without keys: none would help. */
export function lackingOf({ bought, handedOver }: ShareFigures): number | null {
  return bought === 0 ? null : Math.max(0, Math.ceil(bought / 2) - handedOver);
}

/** One more handover would bring the mark. */
export function isOneAway(facts: ShareFacts): boolean {
  return decideShare(facts).reason === 'below-half' && lackingOf(facts) === 1;
}

/** Whole percent, rounded down: 50 stands for half or more alone. Null without keys. */
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
