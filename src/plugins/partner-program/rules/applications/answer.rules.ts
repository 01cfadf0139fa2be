import { accept, refuse, type Decision } from '../shared/decision';
import type { Day } from '../shared/days';
import type { Question } from './application';

/**
 * D-e-mail, K4.7: the questions that a letter received on that day answers: all that were asked by
 * then and are open, those about documents too.
 */
export function decideAnswered<Q extends Question>(
  questions: readonly Q[],
  receivedOn: Day,
  today: Day,
): Decision<readonly Q[]> {
  if (receivedOn > today) return refuse('application.receipt-in-future', { receivedOn, today });
  const open = questions.filter(
    ({ answeredOn, askedOn }) => answeredOn === null && askedOn <= receivedOn,
  );
  return open.length > 0 ? accept(open) : refuse('application.nothing-asked', { receivedOn });
}
