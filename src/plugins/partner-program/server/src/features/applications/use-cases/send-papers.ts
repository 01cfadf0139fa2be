import { decidePackageReceipt } from '../../../../../rules/applications/receipt.rules';
import { decideFull } from '../../../../../rules/applications/application.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Mover } from '../../../../../rules/shared/moves';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { attachFile } from '../../../platform/files';
import type { Unit } from '../../../platform/unit-of-work';
import { lockCase } from '../case';
import { lacking } from '../papers';
import { moveApplication } from './move-application';
import { decideTaken, takeFile } from './take-file';
import { tellPartner } from './tell-partner';

/**
 * K4.3, K4.7: the partner sends a document that is wanted, or another in place of a rejected one; what
 * was asked for with it is answered thereby. An earlier file stays with it, unseen.
 */
export async function sendPaper(
  unit: Unit,
  ref: RecordRef,
  input: { readonly document: string; readonly file: string },
): Promise<Decision<Changed>> {
  const locked = await lockCase(unit, ref);
  if (!locked.ok) return locked;
  const { application, papers } = locked.value;
  const paper = papers.find(({ documentId }) => documentId === input.document);
  if (!paper) return refuse('application.no-such-document');
  const taken = decideTaken(application, paper);
  if (!taken.ok) return taken;
  const file = { partnerId: application.partnerId, documentId: input.file };
  const to = { record: 'application-document', documentId: paper.documentId };
  const attached = await attachFile(unit, file, to);
  if (!attached.ok) return attached;
  return takeFile(unit, locked.value, paper, attached.value, 'partner');
}

/**
 * K4.3: the package is handed over, and the time for the decision begins.
 * @param on the day it came, where staff note what came by e-mail; it is not counted then
 */
export async function submitPackage(
  unit: Unit,
  ref: RecordRef,
  by: Mover = 'partner',
  on: Day = unit.today,
): Promise<Decision<Changed>> {
  const locked = await lockCase(unit, ref);
  if (!locked.ok) return locked;
  const { application, papers } = locked.value;
  const came = decidePackageReceipt(application.receivedOn, on, unit.today);
  if (!came.ok) return came;
  const full = by === 'partner' ? decideFull(lacking(papers)) : accept(null);
  if (!full.ok) return full;
  const moved = await moveApplication(unit, application, 'submit-package', by, { on });
  if (moved.ok) await tellPartner(unit, application, 'package-received', { receivedOn: on });
  return moved;
}
