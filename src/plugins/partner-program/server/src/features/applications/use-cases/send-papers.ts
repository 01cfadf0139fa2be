import { decideFull } from '../../../../../rules/applications/application.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Mover } from '../../../../../rules/shared/moves';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import { attachFile } from '../../../platform/files';
import type { Unit } from '../../../platform/unit-of-work';
import { OPEN_STATES } from '../../../../../rules/applications/application';
import type { Application } from '../application.record';
import { lockCase } from '../case';
import { savePaper, type Paper } from '../paper.store';
import { lacking } from '../papers';
import { saveAnswer } from '../question.store';
import { moveApplication } from './move-application';
import { touchApplication } from './touch-application';

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
  const { application, papers, questions } = locked.value;
  const paper = papers.find(({ documentId }) => documentId === input.document);
  if (!paper) return refuse('application.no-such-document');
  const taken = decideTaken(application, paper);
  if (!taken.ok) return taken;
  const file = { partnerId: application.partnerId, documentId: input.file };
  const to = { record: 'application-document', documentId: paper.documentId };
  const attached = await attachFile(unit, file, to);
  if (!attached.ok) return attached;
  const sent = { fileId: attached.value, uploadedOn: unit.today, remarks: null };
  await savePaper(unit, paper.id, { state: 'uploaded', ...sent });
  const asked = questions.filter((one) => one.paperId === paper.id && one.answeredOn === null);
  for (const { id } of asked) await saveAnswer(unit, id, { text: null, fileIds: [attached.value] });
  if (asked.length > 0) return moveApplication(unit, application, 'answer', 'partner');
  return touchApplication(unit, application, 'send-document', { document: paper.documentId });
}

/** A document is taken while it is wanted, and until staff have accepted it. */
function decideTaken({ state }: Application, paper: Paper): Decision<null> {
  const open = OPEN_STATES.some((one) => one === state);
  const taking = paper.state !== 'accepted' && paper.state !== 'struck';
  if (!open || !taking) return refuse('application.document-closed', { state: paper.state });
  return accept(null);
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
  const { today } = unit;
  if (on > today) return refuse('application.receipt-in-future', { receivedOn: on, today });
  const full = by === 'partner' ? decideFull(lacking(papers)) : accept(null);
  return full.ok ? moveApplication(unit, application, 'submit-package', by, { on }) : full;
}
