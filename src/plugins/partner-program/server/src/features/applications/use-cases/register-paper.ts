import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Changed } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockCase, type Case } from '../case';
import { readPaper, type Paper } from '../paper.store';
import { decideTaken, takeFile } from './take-file';

/** D-e-mail: a document that staff put in the partner's place; answers the partner's number. */
export async function lockForFile(unit: Unit, documentId: string): Promise<Decision<number>> {
  const found = await caseOfPaper(unit, documentId);
  if (!found.ok) return found;
  const { application, paper } = found.value;
  const { state } = application;
  if (state === 'draft') return refuse('application.document-closed', { state });
  const taken = decideTaken(application, paper);
  return taken.ok ? accept(application.partnerId) : taken;
}

/** D-e-mail: the file that staff attached is the document: what was asked for with it is answered. */
export async function registerPaper(
  unit: Unit,
  documentId: string,
  fileId: number,
): Promise<Decision<Changed>> {
  const found = await caseOfPaper(unit, documentId);
  return found.ok ? takeFile(unit, found.value, found.value.paper, fileId, 'staff') : found;
}

async function caseOfPaper(
  unit: Unit,
  documentId: string,
): Promise<Decision<Case & { readonly paper: Paper }>> {
  const named = await readPaper(unit.trx, documentId);
  if (!named) return refuse('record.not-found');
  const locked = await lockCase(unit, { documentId: named.application });
  if (!locked.ok) return locked;
  const paper = locked.value.papers.find(({ id }) => id === named.id);
  return paper ? accept({ ...locked.value, paper }) : refuse('record.not-found');
}
