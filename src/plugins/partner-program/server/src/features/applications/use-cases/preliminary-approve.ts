import { decideNothingAwaited } from '../../../../../rules/applications/application.rules';
import type { Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { wantPapers } from '../asked-papers';
import { lockCase } from '../case';
import { moveApplication } from './move-application';
import { tellPartner } from './tell-partner';

const MOST_ADDED = 20;

/**
 * K4.2: staff approve an application in the first instance and ask for the documents of the
 * catalogue; they add others by name, one a line, and strike what is not needed afterwards.
 */
export async function approvePreliminarily(
  unit: Unit,
  ref: RecordRef,
  input: { readonly documents?: string | undefined; readonly note?: string | undefined },
): Promise<Decision<Changed>> {
  const locked = await lockCase(unit, ref);
  if (!locked.ok) return locked;
  const { application, questions } = locked.value;
  const awaited = decideNothingAwaited(questions, unit.today);
  if (!awaited.ok) return awaited;
  const fields = { note: input.note ?? null };
  const moved = await moveApplication(unit, application, 'preliminary-approve', 'staff', {
    fields,
  });
  if (!moved.ok) return moved;
  await wantPapers(unit, application, namesIn(input.documents ?? ''));
  await tellPartner(unit, application, 'preliminary-approved', {});
  return moved;
}

function namesIn(lines: string): string[] {
  const names = lines.split('\n').map((line) => line.trim().slice(0, 200));
  return [...new Set(names.filter((name) => name !== ''))].slice(0, MOST_ADDED);
}
