import { accept, type Decision } from '../../../../rules/shared/decision';
import type { Reply } from './route';

/** What was decided, as a route answers it. */
export function replyOf<A>(decision: Decision<A>): Decision<Reply<A>> {
  return decision.ok ? accept({ data: decision.value }) : decision;
}
