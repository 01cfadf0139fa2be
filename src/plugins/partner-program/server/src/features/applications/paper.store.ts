import type { Knex } from 'knex';

import type { PaperState } from '../../../../rules/applications/application';
import type { PaperFacts } from '../../../../rules/applications/paper.rules';
import { refuse, type Decision } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import type { RecordRef } from '../../platform/actions/action';
import { newDocumentId } from '../../platform/database/ids';
import type { Unit } from '../../platform/unit-of-work';
import { sameVersion } from '../partners';
import { TABLES } from './tables';

/** A document that is wanted for one application. */
export interface Paper extends PaperFacts {
  readonly id: number;
  readonly documentId: string;
  readonly version: number;
  readonly applicationId: number;
  /** Public name of the application, and its partner. */
  readonly application: string;
  readonly partnerId: number;
  /** The row of the catalogue that asks for it; null: staff added it. */
  readonly requirementCode: string | null;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
  readonly fileId: number | null;
  readonly uploadedOn: Day | null;
  /** For the partner: why it was rejected. */
  readonly remarks: string | null;
}

/** What is asked for. */
export type NamedPaper = Pick<Paper, 'requirementCode' | 'nameRu' | 'nameKk' | 'nameEn'>;

/** The documents wanted for these applications, in the order in which they were asked for. */
export async function papersOf(db: Knex, applicationIds: readonly number[]): Promise<Paper[]> {
  const rows: unknown = await paperQuery(db)
    .whereIn('p.application_id', [...applicationIds])
    .orderBy('p.id');
  return rows as Paper[];
}

/** One of them by its public name; with a partner, only its own. */
export async function readPaper(
  db: Knex,
  documentId: string,
  partnerId?: number,
): Promise<Paper | undefined> {
  const query = paperQuery(db).where('p.document_id', documentId);
  if (partnerId !== undefined) void query.where('a.partner_id', partnerId);
  return (await query.first()) as Paper | undefined;
}

/** The same, if it is as it was when somebody looked; the caller holds the lock on its application. */
export async function paperAsSeen(unit: Unit, ref: RecordRef): Promise<Decision<Paper>> {
  const paper = await readPaper(unit.trx, ref.documentId, ref.partnerId);
  return paper ? sameVersion(paper, ref) : refuse('record.not-found');
}

/** Asks for documents. @returns the record numbers, in order */
export async function insertPapers(
  unit: Unit,
  applicationId: number,
  papers: readonly NamedPaper[],
): Promise<number[]> {
  if (papers.length === 0) return [];
  const times = { created_at: unit.now, updated_at: unit.now };
  const rows = await unit
    .trx(TABLES.papers)
    .insert(
      papers.map(({ requirementCode, nameRu, nameKk, nameEn }) => ({
        document_id: newDocumentId(),
        application_id: applicationId,
        requirement_code: requirementCode,
        name_ru: nameRu,
        name_kk: nameKk,
        name_en: nameEn,
        state: 'wanted',
        ...times,
      })),
    )
    .returning<{ id: number }[]>('id');
  return rows.map(({ id }) => id);
}

/** Writes fields of a document and answers its new version. */
export async function savePaper(
  unit: Unit,
  id: number,
  fields: {
    readonly state: PaperState;
    readonly fileId?: number;
    readonly uploadedOn?: Day;
    readonly remarks?: string | null;
  },
): Promise<number> {
  const { state, fileId, uploadedOn, remarks } = fields;
  const [row] = await unit
    .trx(TABLES.papers)
    .where({ id })
    .update({
      state,
      ...(fileId === undefined ? {} : { file_id: fileId }),
      ...(uploadedOn === undefined ? {} : { uploaded_on: uploadedOn }),
      ...(remarks === undefined ? {} : { remarks }),
      updated_at: unit.now,
    })
    .returning<{ version: number }[]>('version');
  return row?.version ?? 0;
}

function paperQuery(db: Knex): Knex.QueryBuilder {
  return db({ p: TABLES.papers })
    .join({ a: TABLES.applications }, 'a.id', 'p.application_id')
    .select({
      id: 'p.id',
      documentId: 'p.document_id',
      version: 'p.version',
      applicationId: 'p.application_id',
      application: 'a.document_id',
      applicationState: 'a.state',
      partnerId: 'a.partner_id',
      requirementCode: 'p.requirement_code',
      nameRu: 'p.name_ru',
      nameKk: 'p.name_kk',
      nameEn: 'p.name_en',
      state: 'p.state',
      fileId: 'p.file_id',
      uploadedOn: 'p.uploaded_on',
      remarks: 'p.remarks',
    });
}
