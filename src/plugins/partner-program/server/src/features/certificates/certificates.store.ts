import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { newDocumentId } from '../../platform/database/ids';
import { COMPETENCE_TABLES, readCompetence, WAITED, type Competence } from '../competences';
import { PARTNER_TABLES } from '../partners';

export const TABLES = { certificates: 'pp_certificates' } as const;

/** A certificate as it was issued. */
export interface Certificate {
  readonly number: string;
  readonly holderName: string;
  readonly issuedOn: Day;
  /** Public name of the holding, and the line of it that the certificate confirms. */
  readonly competence: string;
  readonly seq: number;
}

interface TermToConfirm {
  readonly id: number;
  readonly competence_id: number;
  readonly legal_name: string;
}

/** A line that ends on the day before it begins says that nothing follows: nothing to confirm. */
const HAS_DAYS = 't.last_day >= t.from_day';

/** Lines of ККВ holdings that no certificate confirms yet. */
export async function termsWithout(
  db: Knex,
  scope: { competenceId?: number; limit: number },
): Promise<TermToConfirm[]> {
  const query = db({ t: COMPETENCE_TABLES.terms })
    .join({ c: COMPETENCE_TABLES.competences }, 'c.id', 't.competence_id')
    .join({ p: PARTNER_TABLES.partners }, 'p.id', 'c.partner_id')
    .leftJoin({ n: TABLES.certificates }, 'n.competence_term_id', 't.id')
    .where('c.kind', 'kkv')
    .whereNull('n.id')
    // D-lapse: a line without an end waits for a decision, and so did those that tell until when.
    .whereRaw(HAS_DAYS)
    .whereRaw('t.cause_kind is distinct from ?', [WAITED])
    .orderBy('t.id')
    .limit(scope.limit);
  if (scope.competenceId !== undefined) query.where('c.id', scope.competenceId);
  return query.select<TermToConfirm[]>('t.id', 't.competence_id', 'p.legal_name');
}

/** Keeps them; a line that another server has confirmed meanwhile keeps its number. */
export async function insertCertificates(
  db: Knex,
  rows: readonly (TermToConfirm & { readonly number: string })[],
  on: { readonly now: string; readonly today: Day },
): Promise<void> {
  await db(TABLES.certificates)
    .insert(
      rows.map((row) => ({
        document_id: newDocumentId(),
        number: row.number,
        competence_id: row.competence_id,
        competence_term_id: row.id,
        holder_name: row.legal_name,
        issued_on: on.today,
        created_at: on.now,
        updated_at: on.now,
      })),
    )
    .onConflict('competence_term_id')
    .ignore();
}

const COLUMNS = {
  number: 'n.number',
  holderName: 'n.holder_name',
  issuedOn: 'n.issued_on',
  competence: 'c.document_id',
  seq: 't.seq',
} as const;

function certificates(db: Knex): Knex.QueryBuilder {
  return db({ n: TABLES.certificates })
    .join({ t: COMPETENCE_TABLES.terms }, 't.id', 'n.competence_term_id')
    .join({ c: COMPETENCE_TABLES.competences }, 'c.id', 'n.competence_id')
    .select(COLUMNS);
}

/** A certificate with its holding, of which only the lines that have certificates are looked at. */
export interface Confirmed {
  readonly certificate: Certificate;
  readonly holding: Competence;
}

/** The certificate of that number; undefined when there is none. */
export async function findByNumber(db: Knex, number: string): Promise<Confirmed | undefined> {
  return confirmed(db, certificates(db).where('n.number', number));
}

/** The newest certificate of a holding; of that partner's only, where a partner asks. */
export async function findNewest(
  db: Knex,
  ref: { readonly documentId: string; readonly partnerId?: number },
): Promise<Confirmed | undefined> {
  const query = certificates(db).where('c.document_id', ref.documentId);
  if (ref.partnerId !== undefined) query.where('c.partner_id', ref.partnerId);
  // Of the lines for the furthest days the last appended speaks.
  const newest = query.whereRaw(HAS_DAYS).orderBy([
    { column: 't.from_day', order: 'desc' },
    { column: 't.seq', order: 'desc' },
  ]);
  return confirmed(db, newest);
}

async function confirmed(db: Knex, query: Knex.QueryBuilder): Promise<Confirmed | undefined> {
  const certificate = await query.first<Certificate | undefined>();
  const holding = certificate && (await readCompetence(db, certificate.competence));
  if (!certificate || !holding) return undefined;
  const lines = certificates(db).where('c.id', holding.id).whereRaw(HAS_DAYS);
  const seqs = await lines.pluck<number[]>('t.seq');
  // A line without days replaces none; its own number, once issued, answers for it all the same.
  const terms = holding.terms.filter(({ seq }) => seqs.includes(seq) || seq === certificate.seq);
  return { certificate, holding: { ...holding, terms } };
}
