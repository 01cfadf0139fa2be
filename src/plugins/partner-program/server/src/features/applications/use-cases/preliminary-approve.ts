import { decideNothingAwaited } from '../../../../../rules/applications/application.rules';
import { journalled } from '../../../../../rules/applications/checklist.rules';
import type { Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { linesIn, wantPapers } from '../asked-papers';
import { lockCase } from '../case';
import { gapsOfCase } from '../case-gaps';
import { namesOfAll } from '../papers';
import { moveApplication } from './move-application';
import { tellPartner } from './tell-partner';

/**
 * K4.2: staff approve an application in the first instance and ask for the documents of the
 * catalogue; they add others by name, one a line, and strike what is not needed afterwards. What the
 * system found on that day is kept in the journal (D-proposal): the decision has a checklist of its own.
 */
export async function approvePreliminarily(
  unit: Unit,
  ref: RecordRef,
  input: { readonly documents?: string | undefined; readonly note?: string | undefined },
): Promise<Decision<Changed>> {
  const locked = await lockCase(unit, ref);
  if (!locked.ok) return locked;
  const { application, questions, papers } = locked.value;
  const awaited = decideNothingAwaited(questions, unit.today);
  if (!awaited.ok) return awaited;
  const { lines: checklist, proposal } = await gapsOfCase(
    unit.trx,
    unit.today,
    application,
    papers,
  );
  const moved = await moveApplication(unit, application, 'preliminary-approve', 'staff', {
    fields: { note: input.note ?? null },
    facts: { proposal, checklist: checklist.map(journalled) },
  });
  if (!moved.ok) return moved;
  const wanted = await wantPapers(unit, application, linesIn(input.documents ?? ''));
  await tellPartner(unit, application, 'preliminary-approved', { documents: namesOfAll(wanted) });
  return moved;
}
