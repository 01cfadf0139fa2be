import type { Knex } from 'knex';

import type { ApplicationState, Times } from '../../../../rules/applications/application';
import type { CheckLine } from '../../../../rules/applications/checklist.rules';
import type { ApplicationKind } from '../../../../rules/applications/requirement';
import { refuse, type Decision } from '../../../../rules/shared/decision';
import { dayOf, type Day, type Instant } from '../../../../rules/shared/days';
import type { Changed, RecordRef } from '../../platform/actions/action';
import { newDocumentId } from '../../platform/database/ids';
import { fromJsonb } from '../../platform/database/json';
import type { Unit } from '../../platform/unit-of-work';
import { COMPETENCE_TABLES } from '../competences';
import { sameVersion } from '../partners';
import type { Application, ApplicationFields } from './application.record';
import { TABLES } from './tables';

type Row = Omit<Application, 'times' | 'checklist'> & { times: unknown; checklist: unknown };

/** The application of that public name; with a partner, only its own. */
export async function readApplication(
  db: Knex,
  documentId: string,
  partnerId?: number,
): Promise<Application | undefined> {
  const query = applicationQuery(db).where('a.document_id', documentId);
  if (partnerId !== undefined) void query.where('a.partner_id', partnerId);
  const row = (await query.first()) as Row | undefined;
  return row && applicationOf(row);
}

/** Locks the application; somebody else's is not there. Refuses like every lock of a record. */
export async function lockApplication(unit: Unit, ref: RecordRef): Promise<Decision<Application>> {
  const mine = ref.partnerId === undefined ? {} : { partner_id: ref.partnerId };
  const named = { document_id: ref.documentId, ...mine };
  await unit.trx(TABLES.applications).where(named).forUpdate().first('id');
  const application = await readApplication(unit.trx, ref.documentId, ref.partnerId);
  return application ? sameVersion(application, ref) : refuse('record.not-found');
}

export interface ApplicationFilter {
  readonly partnerId: number;
  readonly kind: readonly ApplicationKind[];
  readonly state: readonly ApplicationState[];
}

/** A page of a partner's own applications, newest first. */
export async function listApplications(
  db: Knex,
  filter: ApplicationFilter,
  page: number,
  pageSize: number,
): Promise<{ applications: Application[]; total: number }> {
  const wanted = (query: Knex.QueryBuilder): void => {
    void query.where('a.partner_id', filter.partnerId);
    if (filter.kind.length > 0) void query.whereIn('a.kind', [...filter.kind]);
    if (filter.state.length > 0) void query.whereIn('a.state', [...filter.state]);
  };
  const rows: unknown = await applicationQuery(db)
    .where(wanted)
    .orderBy('a.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const counted: unknown = await db({ a: TABLES.applications }).where(wanted).count({ total: '*' });
  const [count] = counted as { total: string }[];
  return { applications: (rows as Row[]).map(applicationOf), total: Number(count?.total ?? 0) };
}

/** Whose applications, or those about one competence of it. */
export interface Concerned {
  readonly partnerId: number;
  readonly competenceId?: number;
}

/** Applications of a partner in these states, oldest first. */
export async function applicationsIn(
  db: Knex,
  states: readonly ApplicationState[],
  where: Concerned,
): Promise<Application[]> {
  const query = applicationQuery(db)
    .where('a.partner_id', where.partnerId)
    .whereIn('a.state', [...states])
    .orderBy('a.id');
  if (where.competenceId !== undefined) void query.where('a.competence_id', where.competenceId);
  return ((await query) as Row[]).map(applicationOf);
}

/** An application whose documents are wanted, and since when. */
interface Wanted {
  readonly documentId: string;
  readonly partnerId: number;
  readonly kind: ApplicationKind;
  readonly askedOn: Day;
}

/** K4.3: applications whose package has not come, oldest first. */
export async function findWanted(db: Knex): Promise<Wanted[]> {
  const rows: unknown = await db({ a: TABLES.applications })
    .join({ p: TABLES.papers }, 'p.application_id', 'a.id')
    .where('a.state', 'documents-wanted')
    .groupBy('a.id')
    .orderBy('a.id')
    .select({
      documentId: 'a.document_id',
      partnerId: 'a.partner_id',
      kind: 'a.kind',
      askedAt: db.raw('min(p.created_at)'),
    });
  return (rows as (Wanted & { askedAt: Date })[]).map(({ askedAt, ...wanted }) => ({
    ...wanted,
    askedOn: dayOf(askedAt.toISOString() as Instant),
  }));
}

/** A new application of the partner: a draft unless told. */
export async function insertApplication(
  unit: Unit,
  partnerId: number,
  kind: ApplicationKind,
  fields: Partial<ApplicationFields>,
): Promise<Changed & { readonly id: number }> {
  const documentId = newDocumentId();
  const [row] = await unit
    .trx(TABLES.applications)
    .insert({
      document_id: documentId,
      partner_id: partnerId,
      kind,
      late: false,
      ...columnsOf({ state: 'draft', channel: 'cabinet', ...fields }),
      created_at: unit.now,
      updated_at: unit.now,
    })
    .returning<{ id: number }[]>('id');
  return { id: row?.id ?? 0, documentId, version: 1 };
}

/** Writes fields of an application and answers its new version. */
export async function saveApplication(
  unit: Unit,
  id: number,
  fields: Partial<ApplicationFields>,
): Promise<number> {
  const [row] = await unit
    .trx(TABLES.applications)
    .where({ id })
    .update({ ...columnsOf(fields), updated_at: unit.now })
    .returning<{ version: number }[]>('version');
  return row?.version ?? 0;
}

function columnsOf(fields: Partial<ApplicationFields>): Record<string, unknown> {
  const entries = Object.entries(fields).map(([field, value]) => [
    field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    JSON_FIELDS.has(field) ? JSON.stringify(value) : value,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

const JSON_FIELDS = new Set(['times', 'checklist']);

function applicationQuery(db: Knex): Knex.QueryBuilder {
  return db({ a: TABLES.applications })
    .leftJoin({ c: COMPETENCE_TABLES.competences }, 'c.id', 'a.competence_id')
    .select({
      id: 'a.id',
      documentId: 'a.document_id',
      version: 'a.version',
      partnerId: 'a.partner_id',
      kind: 'a.kind',
      state: 'a.state',
      channel: 'a.channel',
      goals: 'a.goals',
      summary: 'a.summary',
      experience: 'a.experience',
      textVersion: 'a.text_version',
      acceptedAt: 'a.accepted_at',
      acceptedBy: 'a.accepted_by',
      receivedOn: 'a.received_on',
      late: 'a.late',
      lateReason: 'a.late_reason',
      competenceId: 'a.competence_id',
      competence: 'c.document_id',
      termLastDay: 'a.term_last_day',
      times: 'a.times',
      clockFrom: 'a.clock_from',
      clockDays: 'a.clock_days',
      dueOn: 'a.due_on',
      checklist: 'a.checklist',
      proposal: 'a.proposal',
      decidedOn: 'a.decided_on',
      decidedAt: 'a.decided_at',
      effectiveOn: 'a.effective_on',
      reason: 'a.reason',
      note: 'a.note',
    });
}

function applicationOf(row: Row): Application {
  return {
    ...row,
    times: fromJsonb(row.times) as Times | null,
    checklist: fromJsonb(row.checklist) as CheckLine[] | null,
  };
}
