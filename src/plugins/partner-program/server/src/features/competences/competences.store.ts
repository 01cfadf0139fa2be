import type { Knex } from 'knex';

import type {
  CompetenceKind,
  Holding,
  Level,
  Term,
} from '../../../../rules/competences/competence';
import type { NewTerm } from '../../../../rules/competences/competence.rules';
import { refuse, type Decision } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import type { RecordRef } from '../../platform/actions/action';
import { newDocumentId } from '../../platform/database/ids';
import { tell } from '../../platform/events';
import { RefusalError } from '../../platform/refusals';
import type { Unit } from '../../platform/unit-of-work';
import { lockPartnerById, sameVersion } from '../partners';

export const TABLES = { competences: 'pp_competences', terms: 'pp_competence_terms' } as const;
export const COMPETENCE = 'plugin::partner-program.competence';
/** Cause of lines that stand only because a renewal waited for its decision. */
export const WAITED = 'renewal-undecided';

/** A holding as it is stored. */
export interface Competence extends Holding {
  readonly id: number;
  readonly documentId: string;
  readonly version: number;
  readonly partnerId: number;
}

interface CompetenceRow {
  id: number;
  document_id: string;
  version: number;
  partner_id: number;
  kind: CompetenceKind;
  started_on: Day;
  ended_on: Day | null;
}

interface TermRow {
  competence_id: number;
  seq: number;
  level: Level | null;
  from_day: Day;
  last_day: Day | null;
}

/** The holdings of these partners, of that kind where one is named, oldest first. */
export async function competencesOf(
  db: Knex,
  partnerIds: readonly number[],
  kind?: CompetenceKind,
): Promise<Competence[]> {
  // One value however many partners there are: PostgreSQL takes 65,535 in a statement.
  const query = db<CompetenceRow>(TABLES.competences).whereRaw('partner_id = any(?::int[])', [
    partnerIds,
  ]);
  if (kind !== undefined) void query.where({ kind });
  return withTerms(db, await query.orderBy('id'));
}

/** Every holding there is: for read models. */
export async function allCompetences(db: Knex): Promise<Competence[]> {
  const rows = await db<CompetenceRow>(TABLES.competences).orderBy('id');
  const terms = await db<TermRow>(TABLES.terms).orderBy(['competence_id', 'seq']);
  return joined(rows, terms);
}

/** The competence of that public name, without a lock. */
export async function readCompetence(
  db: Knex,
  documentId: string,
): Promise<Competence | undefined> {
  const rows = await db<CompetenceRow>(TABLES.competences).where('document_id', documentId);
  const [competence] = await withTerms(db, rows);
  return competence;
}

/**
 * Locks the competence with its partner, the partner first: so whoever decides about many partners
 * at once, or about what hangs on them, waits and is waited for.
 */
export async function lockWithPartner(unit: Unit, ref: RecordRef): Promise<Decision<Competence>> {
  const competence = await readCompetence(unit.trx, ref.documentId);
  if (!competence) return refuse('record.not-found');
  await lockPartnerById(unit, competence.partnerId);
  return lockCompetence(unit, ref);
}

/** Locks the competence; refuses like every lock of a record. */
export async function lockCompetence(unit: Unit, ref: RecordRef): Promise<Decision<Competence>> {
  await unit.trx(TABLES.competences).where('document_id', ref.documentId).forUpdate().first('id');
  const competence = await readCompetence(unit.trx, ref.documentId);
  return competence ? sameVersion(competence, ref) : refuse('record.not-found');
}

async function withTerms(db: Knex, rows: readonly CompetenceRow[]): Promise<Competence[]> {
  const ids = rows.map(({ id }) => id);
  const terms = db<TermRow>(TABLES.terms).whereRaw('competence_id = any(?::int[])', [ids]);
  return joined(rows, await terms.orderBy('seq'));
}

function joined(rows: readonly CompetenceRow[], terms: readonly TermRow[]): Competence[] {
  const byCompetence = grouped(terms);
  return rows.map((row) => ({
    id: row.id,
    documentId: row.document_id,
    version: row.version,
    partnerId: row.partner_id,
    kind: row.kind,
    startedOn: row.started_on,
    endedOn: row.ended_on,
    terms: (byCompetence.get(row.id) ?? []).map(termOf),
  }));
}

function grouped(terms: readonly TermRow[]): Map<number, TermRow[]> {
  const groups = new Map<number, TermRow[]>();
  for (const term of terms) {
    const group = groups.get(term.competence_id);
    if (group) group.push(term);
    else groups.set(term.competence_id, [term]);
  }
  return groups;
}

function termOf(row: TermRow): Term {
  return { seq: row.seq, level: row.level, from: row.from_day, lastDay: row.last_day };
}

/** A new holding. At most one is open for a partner and kind: a unique key says so. */
export async function insertCompetence(
  unit: Unit,
  partnerId: number,
  kind: CompetenceKind,
  startedOn: Day,
): Promise<{ id: number; documentId: string }> {
  const documentId = newDocumentId();
  const [row] = await unit
    .trx(TABLES.competences)
    .insert({
      document_id: documentId,
      partner_id: partnerId,
      kind,
      started_on: startedOn,
      created_at: unit.now,
      updated_at: unit.now,
    })
    .returning<{ id: number }[]>('id');
  if (!row) throw new Error('The competence was not inserted');
  return { id: row.id, documentId };
}

/** Appends terms after the ones that are there, and tells higher features of them. */
export async function appendTerms(
  unit: Unit,
  competence: { id: number; terms: readonly unknown[] },
  terms: readonly NewTerm[],
  cause: { kind: string; id: string | null },
): Promise<void> {
  if (terms.length === 0) return;
  const first = competence.terms.length + 1;
  await unit.trx(TABLES.terms).insert(
    terms.map((term, i) => ({
      document_id: newDocumentId(),
      competence_id: competence.id,
      seq: first + i,
      level: term.level,
      from_day: term.from,
      last_day: term.lastDay,
      cause_kind: cause.kind,
      cause_id: cause.id,
      created_at: unit.now,
      updated_at: unit.now,
    })),
  );
  const told = await tell(unit, 'competence.terms-appended', { competenceId: competence.id });
  if (!told.ok) throw new RefusalError(told.refusal);
}

/** Sets the last day of a holding: as a trigger sees to, once. Answers its new version. */
export async function endCompetence(unit: Unit, id: number, endedOn: Day): Promise<number> {
  return touch(unit, id, { ended_on: endedOn });
}

/** Takes back the last day of a holding that only lapsed, as the trigger sees to. */
export async function reopenCompetence(unit: Unit, id: number): Promise<number> {
  return touch(unit, id, { ended_on: null });
}

/** Marks the holding as changed, for its version, when only its terms did. */
export async function touch(
  unit: Unit,
  id: number,
  data: Record<string, unknown> = {},
): Promise<number> {
  const [row] = await unit
    .trx(TABLES.competences)
    .where({ id })
    .update({ ...data, updated_at: unit.now })
    .returning<{ version: number }[]>('version');
  return row?.version ?? 0;
}
