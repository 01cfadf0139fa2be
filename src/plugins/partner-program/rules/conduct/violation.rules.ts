import { addDays, type Day } from '../shared/days';
import { accept, refuse, type Decision } from '../shared/decision';
import { decideMove } from '../shared/moves';
import type { NewViolation, ViolationFacts, ViolationState } from './violation';
import { VIOLATION_MOVES } from './violation.states';

/** K5.2: not to offer competing products to a customer that came for the vendor's. */
const NAMES_A_CUSTOMER = '5.2';

/**
 * K5.6, K5.2: staff open a violation.
 * @param daysToAnswer calendar days the partner has, the day of opening not counted
 * @returns the last day on which its answer is waited for
 */
export function decideOpening(
  { clause, happenedOn, customer }: NewViolation,
  daysToAnswer: number,
  today: Day,
): Decision<Day> {
  if (happenedOn > today) {
    return refuse('violation.day-in-future', { day: happenedOn, today });
  }
  if (clause === NAMES_A_CUSTOMER && customer === null) {
    return refuse('violation.customer-missing', { clause });
  }
  return accept(addDays(today, daysToAnswer));
}

/** K5.6 (D): the partner is heard: it has answered, or the time to answer is over. */
export function isHeard({ answeredOn, answerBy }: ViolationFacts, today: Day): boolean {
  return answeredOn !== null || answerBy < today;
}

/** K5.6: staff confirm a violation, once the partner is heard. */
export function decideConfirmation(
  violation: ViolationFacts,
  today: Day,
): Decision<ViolationState> {
  const moved = decideMove(VIOLATION_MOVES, violation.state, 'confirm', 'staff');
  if (!moved.ok || isHeard(violation, today)) return moved;
  return refuse('violation.partner-not-heard', { answerBy: violation.answerBy, today });
}
