import {
  decideEffect,
  decideReplace,
  decideReword,
  type Reworded,
} from '../../../../../rules/surveys/edition.rules';
import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { JournalFacts } from '../../../../../rules/shared/journal-facts';
import type { Changed, RecordRef } from '../../../platform/actions/action';
import type { Unit } from '../../../platform/unit-of-work';
import { sameVersion } from '../../partners';
import {
  insertDraft,
  insertEdition,
  lockEditions,
  newestEdition,
  readDraft,
  readEdition,
  saveDraft,
  type Draft,
} from '../editions.store';

const RECORD = 'questionnaire-draft';

/** Q-survey: a new edition begins with the words of the newest one; one is written at a time. */
export async function beginEdition(unit: Unit, ref: RecordRef): Promise<Decision<Changed>> {
  await lockEditions(unit);
  const edition = await readEdition(unit.trx, ref.documentId);
  if (!edition) return refuse('record.not-found');
  if (!edition.open) return refuse('questionnaire.not-the-newest');
  const documentId = await insertDraft(unit, edition);
  await note(unit, documentId, 'begin', { basedOn: edition.edition });
  return accept({ documentId, version: 1 });
}

/** Q-survey: staff word a question or an answer of the draft anew. */
export async function rewordDraft(
  unit: Unit,
  ref: RecordRef,
  reworded: Reworded,
): Promise<Decision<Changed>> {
  const draft = await openDraft(unit, ref);
  if (!draft.ok) return draft;
  const decided = decideReword(draft.value.questions, reworded);
  if (!decided.ok) return decided;
  const { question, points = null } = reworded;
  await note(unit, ref.documentId, 'reword', { question, points });
  const version = await saveDraft(unit, ref.documentId, { questions: decided.value });
  return accept({ documentId: ref.documentId, version });
}

/** Q-survey: another question is asked in the place of one of the draft. */
export async function replaceInDraft(
  unit: Unit,
  ref: RecordRef,
  replaced: Reworded,
): Promise<Decision<Changed>> {
  const draft = await openDraft(unit, ref);
  if (!draft.ok) return draft;
  const edition = (await newestEdition(unit.trx)).edition + 1;
  const decided = decideReplace(draft.value.questions, replaced, edition);
  if (!decided.ok) return decided;
  await note(unit, ref.documentId, 'replace', { question: replaced.question });
  const version = await saveDraft(unit, ref.documentId, { questions: decided.value });
  return accept({ documentId: ref.documentId, version });
}

/** Q-survey: the draft becomes the next edition, asked from a day on; it never changes again. */
export async function publishDraft(
  unit: Unit,
  ref: RecordRef,
  { effectiveFrom }: { effectiveFrom: Day },
): Promise<Decision<Changed>> {
  const draft = await openDraft(unit, ref);
  if (!draft.ok) return draft;
  const newest = await newestEdition(unit.trx);
  const decided = decideEffect(effectiveFrom, newest, unit.today);
  if (!decided.ok) return decided;
  const edition = newest.edition + 1;
  const { questions } = draft.value;
  await insertEdition(unit, { edition, effectiveFrom: decided.value, questions });
  await note(unit, ref.documentId, 'publish', { edition, effectiveFrom });
  const version = await saveDraft(unit, ref.documentId, { state: 'published', edition });
  return accept({ documentId: ref.documentId, version });
}

/** Q-survey: the draft is thrown away; what is asked stays as it is. */
export async function discardDraft(unit: Unit, ref: RecordRef): Promise<Decision<Changed>> {
  const draft = await openDraft(unit, ref);
  if (!draft.ok) return draft;
  await note(unit, ref.documentId, 'discard', {});
  const version = await saveDraft(unit, ref.documentId, { state: 'discarded' });
  return accept({ documentId: ref.documentId, version });
}

async function openDraft(unit: Unit, ref: RecordRef): Promise<Decision<Draft>> {
  await lockEditions(unit);
  const draft = await readDraft(unit.trx, ref.documentId);
  if (!draft) return refuse('record.not-found');
  if (draft.state !== 'draft') return refuse('questionnaire.not-a-draft');
  return sameVersion(draft, ref);
}

async function note(
  unit: Unit,
  documentId: string,
  action: string,
  facts: JournalFacts,
): Promise<void> {
  await unit.journal({ record: RECORD, documentId, partnerId: null, action, facts });
}
