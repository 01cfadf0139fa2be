import type { ExceptionKind } from '../../../../../rules/calendar/calendar';
import { decideException } from '../../../../../rules/calendar/change.rules';
import { accept, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { calendarToChange } from '../calendar';
import { insertException } from '../exceptions.store';
import { moveDeadlines } from './move-deadlines';

/** D-workday: staff enter what a decree makes of a day; open deadlines follow, never earlier. */
export async function enterException(
  unit: Unit,
  input: { readonly day: Day; readonly kind: ExceptionKind; readonly decree: string },
): Promise<Decision<Changed>> {
  const before = await calendarToChange(unit);
  const decided = decideException(before, input, unit.today);
  if (!decided.ok) return decided;
  const documentId = await insertException(unit, input);
  await unit.journal({
    record: 'calendar-exception',
    documentId,
    partnerId: null,
    action: 'enter',
    to: input.kind,
    reason: input.decree,
    facts: { day: input.day },
  });
  await moveDeadlines(unit, { before, after: decided.value });
  return accept({ documentId, version: 1 });
}
