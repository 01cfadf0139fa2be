import type { Decision } from '../../../../../rules/shared/decision';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { paperNamed } from '../asked-papers';
import { lockCase } from '../case';
import { insertPapers } from '../paper.store';
import { namesOf } from '../papers';
import { moveApplication } from './move-application';
import { tellPartner } from './tell-partner';

/** K4.2 (D), K4.7: staff add a document to a package that has not come yet; no clock runs. */
export async function wantDocument(
  unit: Unit,
  ref: RecordRef,
  { document: name }: { readonly document: string },
): Promise<Decision<Changed>> {
  const locked = await lockCase(unit, ref);
  if (!locked.ok) return locked;
  const { application } = locked.value;
  const moved = await moveApplication(unit, application, 'want-document', 'staff', {
    reason: name,
  });
  if (!moved.ok) return moved;
  const wanted = paperNamed(name);
  await insertPapers(unit, application.id, [wanted]);
  await tellPartner(unit, application, 'document-wanted', { document: namesOf(wanted) });
  return moved;
}
