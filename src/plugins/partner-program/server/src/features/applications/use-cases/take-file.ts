import { OPEN_STATES } from '../../../../../rules/applications/application';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Mover } from '../../../../../rules/shared/moves';
import type { Changed } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import type { Application } from '../application.record';
import type { Case } from '../case';
import { savePaper, type Paper } from '../paper.store';
import { answerPaper } from './answer-paper';
import { touchApplication } from './touch-application';

/** A document is taken while it is wanted, and until staff have accepted it. */
export function decideTaken({ state }: Application, paper: Paper): Decision<null> {
  const open = OPEN_STATES.some((one) => one === state);
  const taking = paper.state !== 'accepted' && paper.state !== 'struck';
  if (!open || !taking) return refuse('application.document-closed', { state: paper.state });
  return accept(null);
}

/** The file is the document from now on: what was asked for with it is answered thereby. */
export async function takeFile(
  unit: Unit,
  found: Case,
  { id, documentId }: Paper,
  fileId: number,
  by: Mover,
): Promise<Decision<Changed>> {
  await savePaper(unit, id, {
    state: 'uploaded',
    fileId,
    uploadedOn: unit.today,
    remarks: null,
  });
  const answered = await answerPaper(unit, found, id, by, [fileId]);
  if (!answered.ok) return answered;
  const sent = { document: documentId };
  return answered.value
    ? accept(answered.value)
    : touchApplication(unit, found.application, 'send-document', sent);
}
