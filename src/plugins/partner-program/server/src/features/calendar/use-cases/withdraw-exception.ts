import { calendarWithout } from '../../../../../rules/calendar/change.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { calendarToChange } from '../calendar';
import { readException, withdraw } from '../exceptions.store';
import { sameVersion } from '../same-version';
import { moveDeadlines } from './move-deadlines';

/** D-workday, D-history: an exception goes out of force; law and weekend decide on its day again. */
export async function withdrawException(
  unit: Unit,
  ref: RecordRef,
  { reason }: { readonly reason: string },
): Promise<Decision<Changed>> {
  // Whoever changes the calendar waits here for the one before: the record needs no lock besides.
  const before = await calendarToChange(unit);
  const exception = await readException(unit.trx, ref.documentId);
  if (!exception) return refuse('record.not-found');
  const same = sameVersion(exception, ref);
  if (!same.ok) return same;
  if (exception.withdrawnOn !== null) return refuse('calendar-exception.withdrawn');
  const version = await withdraw(unit, ref.documentId);
  await unit.journal({
    record: 'calendar-exception',
    documentId: ref.documentId,
    partnerId: null,
    action: 'withdraw',
    from: exception.kind,
    reason,
    facts: { day: exception.day },
  });
  await moveDeadlines(unit, { before, after: calendarWithout(before, exception.day) });
  return accept({ documentId: ref.documentId, version });
}
