import type { PaperState } from '../../../../../rules/applications/application';
import { refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { lockCase, type Case } from '../case';
import { paperAsSeen, readPaper, savePaper, type Paper } from '../paper.store';
import { askAbout } from './ask-and-answer';
import { touchApplication } from './touch-application';

/** From which states of a document staff may judge it; its application is then open. */
export const JUDGED_FROM = {
  accept: ['wanted', 'uploaded', 'rejected'],
  reject: ['uploaded', 'accepted'],
  strike: ['wanted', 'uploaded', 'rejected'],
} as const satisfies Record<string, readonly PaperState[]>;

type Judgement = keyof typeof JUDGED_FROM;

/** D-proposal: staff accept a document: the requirement that asks for it is held. */
export async function acceptPaper(unit: Unit, ref: RecordRef): Promise<Decision<Changed>> {
  return judge(unit, ref, 'accept', async ({ application }, paper) => {
    await savePaper(unit, paper.id, { state: 'accepted', remarks: null });
    return touchApplication(unit, application, 'accept-document', { document: paper.documentId });
  });
}

/** K4.7: staff reject a document; another one is asked for, and the clock stops. */
export async function rejectPaper(
  unit: Unit,
  ref: RecordRef,
  { remarks, answerBy }: { remarks: string; answerBy?: Day | undefined },
): Promise<Decision<Changed>> {
  return judge(unit, ref, 'reject', async (found, paper) => {
    await savePaper(unit, paper.id, { state: 'rejected', remarks });
    return askAbout(unit, found, paper.id, { question: remarks, answerBy });
  });
}

/** K4.2 (D): staff strike a document: this application does without it. */
export async function strikePaper(
  unit: Unit,
  ref: RecordRef,
  { reason }: { reason: string },
): Promise<Decision<Changed>> {
  return judge(unit, ref, 'strike', async ({ application }, paper) => {
    await savePaper(unit, paper.id, { state: 'struck' });
    const facts = { document: paper.documentId };
    return touchApplication(unit, application, 'strike-document', facts, reason);
  });
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
  const { state, documentId } = seen.value;
  const open =
    locked.value.application.clockFrom !== null ||
    locked.value.application.state === 'documents-wanted';
  const from: readonly PaperState[] = JUDGED_FROM[judgement];
  if (!open || !from.includes(state)) return refuse('application.document-closed', { state });
  const saved = await save(locked.value, seen.value);
  if (!saved.ok) return saved;
  const after = await readPaper(unit.trx, documentId);
  return { ok: true, value: { documentId, version: after?.version ?? seen.value.version } };
}
