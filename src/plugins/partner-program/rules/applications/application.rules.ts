import type { Level } from '../competences/competence';
import type { Partnership } from '../partners/partner';
import { accept, refuse, type Decision } from '../shared/decision';
import { addDays, type Day } from '../shared/days';
import type { ApplicationTexts, Question, Times, Verdict } from './application';
import type { Proposal } from './checklist.rules';
import type { ApplicationKind } from './requirement';

/** What decides whether a partner may file an application. */
export interface FilingFacts {
  readonly partnership: Partnership;
  /** The level of ККВ in force today; null without. */
  readonly level: Level | null;
  /** Last valid day of the current term; null without a competence. */
  readonly lastDay: Day | null;
  /** The newest competence of the past, where none is in force; null where there was none. */
  readonly over: Over | null;
  /** K4.7 (D): whether a renewal of that very term, current or lapsed, was decided against. */
  readonly refusedForTerm: boolean;
  readonly times: Times;
}

/** A competence that is in force no more. */
export interface Over {
  readonly lastDay: Day;
  /** Whether it only ran out: nobody ended it, nor decided against its renewal. */
  readonly lapsed: boolean;
}

/** K4.1, D-upgrade, K4.4: whether that kind may be filed, by the day it was received. */
export function decideFiling(
  facts: FilingFacts,
  kind: ApplicationKind,
  received: Day,
): Decision<null> {
  const { partnership, level } = facts;
  if (partnership !== 'active') return refuse('application.partner-not-active', { partnership });
  if (kind === 'initial')
    return level ? refuse('application.already-holds', { level }) : accept(null);
  if (!level) return kind === 'renewal' ? decideAfterEnd(facts, received) : refuseWithout();
  if (kind === 'renewal') return decideWindow(facts, received);
  return level === 'basic' ? accept(null) : refuse('application.already-advanced');
}

function refuseWithout(): Decision<null> {
  return refuse('application.no-competence');
}

/**
 * D-e-mail, D-lapse: timeliness follows the day of receipt, so that what came in time renews what
 * lapsed before it was registered. What came later prolongs nothing, and comes too late for that.
 */
function decideAfterEnd(facts: FilingFacts, received: Day): Decision<null> {
  const { over } = facts;
  if (over === null || received > over.lastDay) return refuseWithout();
  if (!over.lapsed) return refuse('application.registered-after-end', { lastDay: over.lastDay });
  const decided = decideWindow({ ...facts, lastDay: over.lastDay }, received);
  if (decided.ok || decided.refusal.code !== 'application.too-late') return decided;
  return refuse('application.registered-after-end', { lastDay: over.lastDay });
}

/** K4.4: open from L − 60 through L − 14; a refused renewal is final for the term. */
function decideWindow({ lastDay, refusedForTerm, times }: FilingFacts, on: Day): Decision<null> {
  if (lastDay === null) return refuse('application.no-competence');
  const { opensOn, lastDayToApply } = renewalWindow(lastDay, times);
  if (refusedForTerm) return refuse('application.refused-for-term', { lastDay });
  if (on < opensOn) return refuse('application.too-early', { opensOn, lastDay });
  if (on > lastDayToApply) return refuse('application.too-late', { lastDayToApply, lastDay });
  return accept(null);
}

/** K4.4: the days on which a renewal may be requested for a term that ends on that day. */
export function renewalWindow(
  lastDay: Day,
  times: Pick<Times, 'renewalOpens' | 'renewalCloses'>,
): { readonly opensOn: Day; readonly lastDayToApply: Day } {
  return {
    opensOn: addDays(lastDay, -times.renewalOpens),
    lastDayToApply: addDays(lastDay, -times.renewalCloses),
  };
}

/** K4.1, K4.4: what an application must say of the partner. */
const NEEDED: Readonly<Record<ApplicationKind, readonly (keyof ApplicationTexts)[]>> = {
  initial: ['goals', 'summary', 'experience'],
  upgrade: ['experience'],
  renewal: ['summary'],
};

/** The texts that are lacking before it can be submitted. */
export function missingTexts(
  kind: ApplicationKind,
  texts: ApplicationTexts,
): (keyof ApplicationTexts)[] {
  return NEEDED[kind].filter((field) => !texts[field]);
}

/** K4.3: a package is full when nothing that is wanted is lacking. */
export function decideFull(papers: readonly { state: string; name: string }[]): Decision<null> {
  const lacking = papers.filter(({ state }) => state === 'wanted' || state === 'rejected');
  if (lacking.length === 0) return accept(null);
  return refuse('application.documents-missing', { missing: lacking.map(({ name }) => name) });
}

/** K4.7: the last day to answer: chosen by staff, not in the past, or after the usual time. */
export function decideAnswerBy(
  wanted: Day | undefined,
  { answerDays }: Times,
  today: Day,
): Decision<Day> {
  if (wanted === undefined) return accept(addDays(today, answerDays));
  return wanted > today ? accept(wanted) : refuse('application.answer-day-past', { today });
}

/** A time during which a clock stood: from the day after `requestedOn` through `answeredOn`. */
export interface Stopped {
  readonly requestedOn: Day;
  /** Null: it still stands. */
  readonly answeredOn: Day | null;
}

/**
 * K4.7: the clock stops from the day after a question through the day of its answer. Where none came
 * it runs again after the last day to answer, for staff may decide then on what is there, until an
 * answer comes after all: those days were not theirs either.
 */
export function stopsOf(questions: readonly Question[], today: Day): Stopped[] {
  return questions.map(({ askedOn, answerBy, answeredOn }) => {
    const ended = today <= answerBy ? null : answerBy;
    return { requestedOn: askedOn, answeredOn: answeredOn ?? ended };
  });
}

/** K4.7: nothing is decided while an answer is awaited. */
export function decideNothingAwaited(questions: readonly Question[], today: Day): Decision<null> {
  const awaited = stopsOf(questions, today).some(({ answeredOn }) => answeredOn === null);
  if (!awaited) return accept(null);
  const days = questions.flatMap((one) => (one.answeredOn === null ? [one.answerBy] : []));
  return refuse('application.answer-awaited', { answerBy: days.sort().at(-1) ?? today });
}

/** D-proposal: deciding against what the system proposes needs a reason in the internal note. */
export function decideAgainst(
  proposal: Proposal,
  verdict: Verdict,
  note: string | null,
): Decision<null> {
  if (proposal === 'human' || proposal === verdict || note !== null) return accept(null);
  return refuse('application.note-required', { proposal });
}

/**
 * K4.10, K4.1 (D): only what is advanced on the day of decision can go on as basic.
 * @param level the level in force that day; null where nothing is
 */
export function decideLowering(verdict: Verdict, level: Level | null): Decision<null> {
  if (verdict !== 'lower' || level !== 'basic') return accept(null);
  return refuse('application.nothing-to-lower', { level });
}
