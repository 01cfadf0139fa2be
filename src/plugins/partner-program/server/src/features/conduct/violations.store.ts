import type { Knex } from 'knex';

import type {
  ViolationFacts,
  ViolationSource,
  ViolationState,
} from '../../../../rules/conduct/violation';
import { refuse, type Decision } from '../../../../rules/shared/decision';
import type { Day, Instant } from '../../../../rules/shared/days';
import type { RecordRef } from '../../platform/actions/action';
import type { Unit } from '../../platform/unit-of-work';
import { sameVersion } from '../partners';
import { TABLES } from './tables';

export const VIOLATION = 'plugin::partner-program.violation';

/** A violation as it is stored. Staff's notes and their source are not read: neither leaves the panel. */
export interface Violation extends ViolationFacts {
  readonly id: number;
  readonly documentId: string;
  readonly version: number;
  readonly partnerId: number;
  readonly clause: string;
  readonly happenedOn: Day;
  readonly customer: string | null;
  readonly description: string;
  readonly openedOn: Day;
  readonly answer: string | null;
  /** Why it was decided so, for the partner. */
  readonly partnerReason: string | null;
}

/** What use cases write; undefined stays. */
export type ViolationData = Partial<{
  clause: string;
  happenedOn: Day;
  customer: string | null;
  source: ViolationSource;
  description: string;
  evidence: string | null;
  state: ViolationState;
  openedOn: Day;
  answerBy: Day;
  answer: string;
  answeredOn: Day;
  decidedOn: Day;
  decidedAt: Instant;
  partnerReason: string | null;
  internalNote: string | null;
}>;

/** The violation of that public name; with a partner, only its own. */
export async function readViolation(
  db: Knex,
  documentId: string,
  partnerId?: number,
): Promise<Violation | undefined> {
  const query = violationQuery(db).where('v.document_id', documentId);
  if (partnerId !== undefined) void query.where('v.partner_id', partnerId);
  return (await query.first()) as Violation | undefined;
}

/** Locks the violation; somebody else's is not there. Refuses like every lock of a record. */
export async function lockViolation(unit: Unit, ref: RecordRef): Promise<Decision<Violation>> {
  const mine = ref.partnerId === undefined ? {} : { partner_id: ref.partnerId };
  const named = { document_id: ref.documentId, ...mine };
  await unit.trx(TABLES.violations).where(named).forUpdate().first('id');
  const violation = await readViolation(unit.trx, ref.documentId, ref.partnerId);
  return violation ? sameVersion(violation, ref) : refuse('record.not-found');
}

/** A page of a partner's violations, newest first. */
export async function listViolations(
  db: Knex,
  filter: { readonly partnerId: number; readonly state: readonly ViolationState[] },
  page: number,
  pageSize: number,
): Promise<{ violations: Violation[]; total: number }> {
  const wanted = (query: Knex.QueryBuilder): void => {
    void query.where('v.partner_id', filter.partnerId);
    if (filter.state.length > 0) void query.whereIn('v.state', [...filter.state]);
  };
  const rows: unknown = await violationQuery(db)
    .where(wanted)
    .orderBy('v.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const counted: unknown = await db({ v: TABLES.violations }).where(wanted).count({ total: '*' });
  const [count] = counted as { total: string }[];
  return { violations: rows as Violation[], total: Number(count?.total ?? 0) };
}

/** How many violations a partner has not answered yet and still may. */
export async function countUnanswered(db: Knex, partnerId: number): Promise<number> {
  const counted: unknown = await db(TABLES.violations)
    .where({ partner_id: partnerId, state: 'opened', answered_on: null })
    .count({ total: '*' });
  const [count] = counted as { total: string }[];
  return Number(count?.total ?? 0);
}

/** By when a partner owes which answers. */
export async function answersOwed(
  db: Knex,
  partnerId: number,
): Promise<{ readonly record: string; readonly day: Day }[]> {
  const rows: unknown = await db(TABLES.violations)
    .where({ partner_id: partnerId, state: 'opened', answered_on: null })
    .orderBy('id')
    .select({ record: 'document_id', day: 'answer_by' });
  return rows as { record: string; day: Day }[];
}

/** A new violation of the partner. @returns its public name */
export async function createViolation(
  unit: Unit,
  partnerId: number,
  data: ViolationData,
): Promise<string> {
  const fields: Record<string, unknown> = { ...data, partner: partnerId };
  // Required fields among the optional ones of an update: TypeScript cannot tell the two apart.
  const made = await unit.strapi.documents(VIOLATION).create({ data: fields as never });
  return made.documentId;
}

/** Writes fields of a violation. @returns its new version */
export async function saveViolation(
  unit: Unit,
  documentId: string,
  data: ViolationData,
): Promise<number> {
  const fields: Record<string, unknown> = data;
  await unit.strapi.documents(VIOLATION).update({ documentId, data: fields });
  const row = await unit
    .trx(TABLES.violations)
    .where('document_id', documentId)
    .first<{ version: number }>('version');
  return row.version;
}

function violationQuery(db: Knex): Knex.QueryBuilder {
  return db({ v: TABLES.violations }).select({
    id: 'v.id',
    documentId: 'v.document_id',
    version: 'v.version',
    partnerId: 'v.partner_id',
    clause: 'v.clause',
    happenedOn: 'v.happened_on',
    customer: 'v.customer',
    description: 'v.description',
    state: 'v.state',
    openedOn: 'v.opened_on',
    answerBy: 'v.answer_by',
    answer: 'v.answer',
    answeredOn: 'v.answered_on',
    decidedOn: 'v.decided_on',
    partnerReason: 'v.partner_reason',
  });
}

/**
 * K4.5: violations of a partner that are open, and those confirmed since an instant, through a day.
 * One of which only the day of confirmation is kept counts from the first day of the period.
 */
export async function countViolations(
  db: Knex,
  partnerId: number,
  { since, from, to }: { readonly since: Instant; readonly from: Day; readonly to: Day },
): Promise<{ readonly open: number; readonly confirmed: number }> {
  const counts = 'case when decided_at is null then decided_on >= ? else decided_at >= ? end';
  const confirmed = `count(*) filter (where state = 'confirmed' and decided_on <= ? and ${counts})::int`;
  const open = "count(*) filter (where state = 'opened')::int";
  const counted: unknown = await db(TABLES.violations)
    .where({ partner_id: partnerId })
    .first(db.raw(`${open} as open, ${confirmed} as confirmed`, [to, from, since]));
  return counted as { open: number; confirmed: number };
}
