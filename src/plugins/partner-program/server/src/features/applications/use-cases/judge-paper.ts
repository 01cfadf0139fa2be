import { decideJudging, type Judgement } from '../../../../../rules/applications/paper.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockCase, type Case } from '../case';
import { paperAsSeen, readPaper, savePaper, type Paper } from '../paper.store';
import { namesOf } from '../papers';
import { answerPaper } from './answer-paper';
import { askAbout } from './ask-and-answer';
import { tellPartner } from './tell-partner';
import { touchApplication } from './touch-application';

/** D-proposal: staff accept a document: the requirement that asks for it is held. */
export async function acceptPaper(unit: Unit, ref: RecordRef): Promise<Decision<Changed>> {
  return judge(unit, ref, 'accept', async (found, paper) => {
    await savePaper(unit, paper.id, { state: 'accepted', remarks: null });
    return settle(unit, found, paper, 'accept-document');
  });
}

interface Rejection {
  readonly remarks: string;
  readonly answerBy?: Day | undefined;
}

/**
 * K4.7: staff reject a document; another one is asked for, and the clock stops. While the package
 * is awaited no clock runs: the partner is told, and the package is not full without another one.
 */
export async function rejectPaper(
  unit: Unit,
  ref: RecordRef,
  { remarks, answerBy }: Rejection,
): Promise<Decision<Changed>> {
  return judge(unit, ref, 'reject', async (found, paper) => {
    await savePaper(unit, paper.id, { state: 'rejected', remarks });
    const { application } = found;
    if (application.state !== 'documents-wanted')
      return askAbout(unit, found, paper.id, { question: remarks, answerBy });
    const facts = { document: paper.documentId };
    const done = await touchApplication(unit, application, 'reject-document', facts, remarks);
    await tellPartner(unit, application, 'document-rejected', {
      document: namesOf(paper),
      remarks,
    });
    return done;
  });
}

/** K4.2 (D): staff strike a document: this application does without it. */
export async function strikePaper(
  unit: Unit,
  ref: RecordRef,
  { reason }: { reason: string },
): Promise<Decision<Changed>> {
  return judge(unit, ref, 'strike', async (found, paper) => {
    await savePaper(unit, paper.id, { state: 'struck' });
    return settle(unit, found, paper, 'strike-document', reason);
  });
}

/** What was asked for with the document is not awaited any more. */
async function settle(
  unit: Unit,
  found: Case,
  { id, documentId }: Paper,
  action: string,
  reason: string | null = null,
): Promise<Decision<Changed>> {
  const answered = await answerPaper(unit, found, id, 'staff');
  if (!answered.ok) return answered;
  return touchApplication(unit, found.application, action, { document: documentId }, reason);
}

async function judge(
  unit: Unit,
  ref: RecordRef,
  judgement: Judgement,
  save: (found: Case, paper: Paper) => Promise<Decision<Changed>>,
): Promise<Decision<Changed>> {
  const named = await readPaper(unit.trx, ref.documentId);
  if (!named) return refuse('record.not-found');
  const locked = await lockCase(unit, { documentId: named.application });
  if (!locked.ok) return locked;
  const seen = await paperAsSeen(unit, ref);
  if (!seen.ok) return seen;
  const legal = decideJudging(seen.value, judgement);
  if (!legal.ok) return legal;
  const saved = await save(locked.value, seen.value);
  if (!saved.ok) return saved;
  const { documentId, version } = seen.value;
  const after = await readPaper(unit.trx, documentId);
  return accept({ documentId, version: after?.version ?? version });
}
