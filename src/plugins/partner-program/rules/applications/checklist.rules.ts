import type { Level } from '../competences/competence';
import type { Turnover } from '../qualifications/qualification';
import type { Json } from '../shared/decision';
import type { Day } from '../shared/days';
import { windowOf, type Periods } from './period.rules';
import {
  COUNTED_CHECKS,
  TURNOVER,
  type ApplicationKind,
  type CountedCheck,
  type Requirement,
} from './requirement';

/** D-proposal: what the system found for one requirement. */
export const OUTCOMES = ['held', 'not-held', 'needs-human'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How a paper stands that was asked for. */
export type PaperStanding = 'wanted' | 'uploaded' | 'accepted' | 'rejected' | 'struck';

/** Something that is held on the day; `gapOn`: the first day of the period on which it was not. */
interface Standing {
  readonly holds: boolean;
  readonly gapOn: Day | null;
}

/** Everything the checklist looks at. */
export interface CheckFacts {
  readonly periods: Periods;
  readonly partnership: Standing;
  readonly gold: Standing;
  /** Violations of the competence: still open, and confirmed in the elapsed period. */
  readonly violations: { readonly open: number; readonly confirmed: number };
  readonly counts: Readonly<Record<CountedCheck, number>>;
  /** K3-basic: confirmed of the last full financial year. It is shown; the document decides. */
  readonly turnover: Turnover | null;
  /** By the requirement's code. */
  readonly papers: ReadonlyMap<string, PaperStanding>;
}

/** One line of a checklist, with the facts it was decided by. */
export interface CheckLine {
  readonly code: string;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly facts: Readonly<Record<string, Json>>;
}

/** K4.5, K4.6: the rows that are asked of a partner on an occasion. */
export function askedOf<R extends Requirement>(
  catalogue: readonly R[],
  occasion: ApplicationKind,
  held: Level | null,
  secondYear: boolean,
): R[] {
  return catalogue.filter(
    (row) =>
      row.occasion === occasion &&
      (occasion !== 'renewal' || row.level === 'basic' || held === 'advanced') &&
      (row.rhythm === 'yearly' || secondYear),
  );
}

/** D-proposal: each requirement held, not held, or left to a human. */
export function checklistOf(rows: readonly Requirement[], facts: CheckFacts): CheckLine[] {
  return rows.map((row) => ({ code: row.code, level: row.level, ...checkOne(row, facts) }));
}

type Found = Pick<CheckLine, 'outcome' | 'facts'>;

function checkOne(row: Requirement, facts: CheckFacts): Found {
  const { checkedBy } = row;
  if (checkedBy === 'partnership' || checkedBy === 'gold') return keptOne(row, facts[checkedBy]);
  if (checkedBy === 'violations') return cleanOne(facts.violations);
  if (checkedBy === 'document') return documentOne(row, facts);
  return isCounted(checkedBy) ? countedOne(row, checkedBy, facts) : left({});
}

function isCounted(check: string): check is CountedCheck {
  return COUNTED_CHECKS.some((counted) => counted === check);
}

const left = (facts: CheckLine['facts']): Found => ({ outcome: 'needs-human', facts });

/** K4.5 (D), K4.6: what a holder is to keep needs a human where it was interrupted in the period. */
function keptOne({ occasion }: Requirement, { holds, gapOn }: Standing): Found {
  if (!holds) return { outcome: 'not-held', facts: {} };
  return occasion !== 'initial' && gapOn !== null
    ? left({ gapOn })
    : { outcome: 'held', facts: {} };
}

/** K4.5 (D): an open violation needs a human; a confirmed one counts at the next decision. */
function cleanOne({ open, confirmed }: CheckFacts['violations']): Found {
  const facts = { open, confirmed };
  if (confirmed > 0) return { outcome: 'not-held', facts };
  return open > 0 ? left(facts) : { outcome: 'held', facts };
}

function documentOne({ code }: Requirement, { papers, turnover }: CheckFacts): Found {
  const { outcome, facts } = paperOne(papers.get(code) ?? 'wanted');
  return { outcome, facts: code === TURNOVER ? { ...facts, turnover: shown(turnover) } : facts };
}

/** A line as the journal keeps it: whoever reads that need not be allowed to read turnover. */
export function journalled({ facts, ...line }: CheckLine): Record<string, Json> {
  const kept = Object.entries(facts).filter(([name]) => name !== TURNOVER);
  return { ...line, facts: Object.fromEntries(kept) };
}

function shown(turnover: Turnover | null): Json {
  return turnover && { year: turnover.year, amount: turnover.amount };
}

function paperOne(paper: PaperStanding): Found {
  if (paper === 'accepted') return { outcome: 'held', facts: { paper } };
  return paper === 'rejected' ? { outcome: 'not-held', facts: { paper } } : left({ paper });
}

function countedOne(
  { threshold }: Requirement,
  check: CountedCheck,
  { counts, periods }: CheckFacts,
): Found {
  const [found, needed] = [counts[check], threshold ?? 1];
  const window = windowOf(check, periods);
  const facts = { found, needed, ...(window && { from: window.from, to: window.to }) };
  return { outcome: found >= needed ? 'held' : 'not-held', facts };
}

/** What the system proposes; `human`: that somebody looks first. */
export const PROPOSALS = ['approve', 'lower', 'refuse', 'human'] as const;
export type Proposal = (typeof PROPOSALS)[number];

/**
 * D-proposal: the outcome that follows from the checklist. K4.10: where only the advanced
 * requirements of a renewal are not held, the basic level is what remains.
 */
export function proposalOf(occasion: ApplicationKind, lines: readonly CheckLine[]): Proposal {
  const outcomes = (level: Level): Outcome[] =>
    lines.filter((line) => line.level === level).map(({ outcome }) => outcome);
  const [basic, advanced] = [outcomes('basic'), outcomes('advanced')];
  if (basic.includes('not-held')) return 'refuse';
  if (basic.includes('needs-human')) return 'human';
  if (advanced.includes('not-held')) return occasion === 'renewal' ? 'lower' : 'refuse';
  return advanced.includes('needs-human') ? 'human' : 'approve';
}
