import type { Knex } from 'knex';

import type { DraftState } from '../../../../rules/surveys/edition.rules';
import type { Question } from '../../../../rules/surveys/questionnaire';
import type { Day } from '../../../../rules/shared/days';
import { newDocumentId } from '../../platform/database/ids';
import { fromJsonb } from '../../platform/database/json';
import type { Unit } from '../../platform/unit-of-work';
import { TABLES } from './tables';

/** An edition as staff see it: it never changes, so its version is always the first. */
export interface Edition {
  readonly documentId: string;
  readonly version: 1;
  readonly edition: number;
  readonly effectiveFrom: Day;
  readonly questions: readonly Question[];
  /** Whether no later edition was published, and none is being written. */
  readonly open: boolean;
}

export interface Draft {
  readonly documentId: string;
  readonly version: number;
  readonly state: DraftState;
  readonly questions: readonly Question[];
}

/** Editions follow one another on all servers. */
export async function lockEditions(unit: Unit): Promise<void> {
  await unit.trx.raw("select pg_advisory_xact_lock(hashtextextended('questionnaire', 0))");
}

interface Row {
  readonly document_id: string;
  readonly edition: number;
  readonly effective_from: Day;
  readonly questions: unknown;
}

/** The newest edition, whether it is asked already or not. */
export async function newestEdition(db: Knex): Promise<Edition> {
  const row = await db<Row>(TABLES.questionnaires).orderBy('edition', 'desc').first();
  if (!row) throw new Error('No edition of the questionnaire');
  const writing: unknown = await db(TABLES.drafts).where('state', 'draft').first('id');
  return editionOf(row, writing === undefined);
}

/** The edition of that public name; it is open when it is the newest and no draft follows it. */
export async function readEdition(db: Knex, documentId: string): Promise<Edition | undefined> {
  const row = await db<Row>(TABLES.questionnaires).where({ document_id: documentId }).first();
  if (!row) return undefined;
  const newest = await newestEdition(db);
  return editionOf(row, newest.edition === row.edition && newest.open);
}

function editionOf(row: Row, open: boolean): Edition {
  const questions = fromJsonb(row.questions) as Question[];
  const { document_id: documentId, edition, effective_from: effectiveFrom } = row;
  return { documentId, version: 1, edition, effectiveFrom, questions, open };
}

/** Puts an edition down for ever. */
export async function insertEdition(
  unit: Unit,
  { edition, effectiveFrom, questions }: Pick<Edition, 'edition' | 'effectiveFrom' | 'questions'>,
): Promise<string> {
  const documentId = newDocumentId();
  await unit.trx(TABLES.questionnaires).insert({
    document_id: documentId,
    edition,
    effective_from: effectiveFrom,
    questions: JSON.stringify(questions),
    created_at: unit.now,
    updated_at: unit.now,
  });
  return documentId;
}

/** Begins a draft with the questions of an edition. @returns its public name */
export async function insertDraft(
  unit: Unit,
  { edition, questions }: Pick<Edition, 'edition' | 'questions'>,
): Promise<string> {
  const documentId = newDocumentId();
  await unit.trx(TABLES.drafts).insert({
    document_id: documentId,
    state: 'draft',
    based_on: edition,
    questions: JSON.stringify(questions),
    created_at: unit.now,
    updated_at: unit.now,
  });
  return documentId;
}

/** The draft of that public name, without a lock. */
export async function readDraft(db: Knex, documentId: string): Promise<Draft | undefined> {
  const row = await db<Omit<Draft, 'documentId'>>(TABLES.drafts)
    .where('document_id', documentId)
    .first('version', 'state', 'questions');
  return row && { ...row, documentId, questions: fromJsonb(row.questions) as Question[] };
}

/** @returns the new version */
export async function saveDraft(
  unit: Unit,
  documentId: string,
  fields: {
    readonly state?: DraftState;
    readonly edition?: number;
    readonly questions?: readonly Question[];
  },
): Promise<number> {
  const { questions, ...rest } = fields;
  const asked = questions && { questions: JSON.stringify(questions) };
  const [row] = await unit
    .trx(TABLES.drafts)
    .where('document_id', documentId)
    .update({ ...rest, ...asked, updated_at: unit.now })
    .returning<{ version: number }[]>('version');
  return row?.version ?? 0;
}
