import { accept, refuse, type Decision } from '../shared/decision';
import type { Day } from '../shared/days';
import { decideMove } from '../shared/moves';
import type { LadderStatus, PartnerFacts, StatusLine, UserRole } from './partner';
import { USER_ROLES } from './partner';
import { PARTNERSHIP_MOVES, type PartnershipMove } from './partnership.states';

/** §1: dated history only grows at its end: not before the newest line, not after today. */
function decideDay(from: Day, newest: Day, today: Day): Decision<Day> {
  if (from > today) return refuse('partner.day-in-future', { day: from, today });
  if (from < newest) return refuse('partner.day-before-history', { day: from, newest });
  return accept(from);
}

/** §1: suspends, resumes or ends the partnership from a day on. */
export function decidePartnership(
  facts: PartnerFacts,
  move: PartnershipMove,
  from: Day,
  today: Day,
): Decision<StatusLine> {
  const next = decideMove(PARTNERSHIP_MOVES, facts.partnership, move, 'staff');
  if (!next.ok) return next;
  const dated = decideDay(from, facts.partnershipSince, today);
  return dated.ok ? accept({ kind: 'partnership', value: next.value, from }) : dated;
}

/** §1: moves the partner up or down the ladder from a day on. */
export function decideLadder(
  facts: PartnerFacts,
  value: LadderStatus,
  from: Day,
  today: Day,
): Decision<StatusLine> {
  if (value === facts.ladder) return refuse('partner.ladder-unchanged', { ladder: value });
  const dated = decideDay(from, facts.ladderSince, today);
  return dated.ok ? accept({ kind: 'ladder', value, from }) : dated;
}

/** Whether a user of that role may do what the needed role may: owner ⊃ member ⊃ viewer. */
export function roleCovers(role: UserRole, needed: UserRole): boolean {
  return USER_ROLES.indexOf(role) <= USER_ROLES.indexOf(needed);
}
