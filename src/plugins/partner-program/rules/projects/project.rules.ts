import type { Day } from '../shared/days';
import { accept, refuse, type Decision } from '../shared/decision';
import { decideMove, type Mover } from '../shared/moves';
import { LIFE_MOVES, type LifeMove } from './life.states';
import type { Life, ProjectFacts, Publication } from './project';
import { PUBLICATION_MOVES, type PublicationMove } from './publication.states';

/** Everything a project still lacks before it can be shown to the public (§4). */
export function missingForPublication(facts: ProjectFacts): string[] {
  const missing: string[] = [];
  if (!facts.titleRu && !facts.titleKk) missing.push('title');
  if (!facts.customerName) missing.push('customerName');
  if (!facts.category) missing.push('category');
  if (!facts.industry) missing.push('industry');
  if (!facts.productIsEnterprise) missing.push('product');
  if (!facts.startedOn) missing.push('startedOn');
  if (!facts.finishedOn || facts.life !== 'finished') missing.push('finishedOn');
  return missing;
}

/**
 * K6.1, §4: moves the publication. To be submitted or published a project is finished, complete
 * and on an enterprise product: else `project.incomplete` with what is missing.
 */
export function decidePublication(
  facts: ProjectFacts,
  move: PublicationMove,
  by: Mover,
): Decision<Publication> {
  const next = decideMove(PUBLICATION_MOVES, facts.publication, move, by);
  if (!next.ok) return next;
  const missing = missingForPublication(facts);
  if ((move === 'submit' || move === 'publish') && missing.length > 0) {
    return refuse('project.incomplete', { missing });
  }
  return move === 'publish' && !isOffered(facts) ? refuse('project.not-offered') : next;
}

/**
 * §4 (D): the partner decides what of its work is shown. Staff publish what it submitted, what they
 * entered or took down themselves, never its draft or what it took down.
 */
function isOffered(facts: ProjectFacts): boolean {
  if (facts.publication === 'draft') return facts.enteredByStaff;
  return facts.publication !== 'unpublished' || facts.takenDownBy === 'staff';
}

/** K6.1: a correction by staff leaves a submitted or published project complete. */
export function decideCorrection(facts: ProjectFacts): Decision<null> {
  const missing = missingForPublication(facts);
  const offered = facts.publication === 'submitted' || facts.publication === 'published';
  return offered && missing.length > 0 ? refuse('project.incomplete', { missing }) : accept(null);
}

/** §4: moves the life in work; `on` is the day it finished or stopped, for `finish` only. */
export function decideLife(
  facts: ProjectFacts,
  move: LifeMove,
  by: Mover,
  on: Day,
  today: Day,
): Decision<{ life: Life; finishedOn: Day | null }> {
  const next = decideMove(LIFE_MOVES, facts.life, move, by);
  if (!next.ok) return next;
  if (move !== 'finish') return accept({ life: next.value, finishedOn: facts.finishedOn });
  const dated = decideDays(facts.startedOn, on, today);
  return dated.ok ? accept({ life: next.value, finishedOn: on }) : dated;
}

/** A project starts no later than it finishes, and neither lies ahead. */
export function decideDays(
  startedOn: Day | null,
  finishedOn: Day | null,
  today: Day,
): Decision<null> {
  if (startedOn && startedOn > today) {
    return refuse('project.day-in-future', { field: 'startedOn', day: startedOn, today });
  }
  if (finishedOn && finishedOn > today) {
    return refuse('project.day-in-future', { field: 'finishedOn', day: finishedOn, today });
  }
  if (startedOn && finishedOn && startedOn > finishedOn) {
    return refuse('project.finished-before-start', { startedOn, finishedOn });
  }
  return accept(null);
}

/** The partner edits a project only while it is its own: not while submitted or published. */
export function decideEdit(facts: Pick<ProjectFacts, 'publication'>): Decision<null> {
  const open: readonly Publication[] = ['draft', 'returned', 'unpublished'];
  if (open.includes(facts.publication)) return accept(null);
  return refuse('project.not-editable', { publication: facts.publication });
}

/**
 * K6.1 (D): the day as of which a project submitted now is submitted. What staff returned keeps the
 * day on which it was offered: a partner loses nothing by the time its correction took.
 */
export function submissionDay(
  facts: Pick<ProjectFacts, 'publication' | 'submittedOn'>,
  today: Day,
): Day {
  return facts.publication === 'returned' && facts.submittedOn ? facts.submittedOn : today;
}

/**
 * K6.1 (D): the day of the activity "adding a project" is the day the partner submitted it, so a
 * partner does not lose by the time staff take; for one staff entered, the day of publication. A
 * project whose points were booked before keeps the day of that booking: the ledger knows it.
 */
export function activityDay(facts: Pick<ProjectFacts, 'submittedOn'>, publishedOn: Day): Day {
  return facts.submittedOn ?? publishedOn;
}
