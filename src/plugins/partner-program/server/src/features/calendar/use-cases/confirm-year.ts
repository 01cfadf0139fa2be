import { decideConfirmation } from '../../../../../rules/calendar/change.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { sameVersion } from '../same-version';
import { confirmYear as write, lockYear } from '../years.store';

/** D-workday: staff confirm that the calendar of a year is as the decree of that year has it. */
export async function confirmYear(
  unit: Unit,
  ref: RecordRef,
  { reason }: { readonly reason?: string | undefined },
): Promise<Decision<Changed>> {
  const year = await lockYear(unit, ref.documentId);
  if (!year) return refuse('record.not-found');
  const same = sameVersion(year, ref);
  if (!same.ok) return same;
  const decided = decideConfirmation(year, unit.today);
  if (!decided.ok) return decided;
  const version = await write(unit, ref.documentId, decided.value);
  await unit.journal({
    record: 'calendar-year',
    documentId: ref.documentId,
    partnerId: null,
    action: 'confirm',
    reason: reason ?? null,
    facts: { year: year.year },
  });
  return accept({ documentId: ref.documentId, version });
}
