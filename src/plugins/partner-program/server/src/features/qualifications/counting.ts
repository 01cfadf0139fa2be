import type { Knex } from 'knex';

import {
  countLargeProjects,
  countPublications,
  countSpecialists,
  countTechnicalSpecialists,
  countYears,
} from '../../../../rules/qualifications/counting.rules';
import type {
  LargeProjectFacts,
  PaperFacts,
  PublicationFacts,
  SpecialistFacts,
  Turnover,
  TurnoverFacts,
} from '../../../../rules/qualifications/qualification';
import { lastFinancialYear } from '../../../../rules/qualifications/turnover.rules';
import type { Day } from '../../../../rules/shared/days';
import { KINDS } from './kinds';
import { TABLES } from './tables';

/** K3-basic: confirmed specialists of the partner at work on that day, technical or not. */
export async function specialistsOn(db: Knex, partnerId: number, on: Day): Promise<number> {
  return countSpecialists(await specialists(db, partnerId), on);
}

/**
 * K4.6: confirmed technical specialists at work on that day with a valid certificate and a valid
 * attestation, both confirmed.
 */
export async function technicalSpecialistsOn(
  db: Knex,
  partnerId: number,
  on: Day,
): Promise<number> {
  const papers = await confirmedPapers(db, partnerId);
  return countTechnicalSpecialists(await specialists(db, partnerId), papers, on);
}

/** Confirmed certificates and attestations of the partner's specialists. */
export function confirmedPapers(db: Knex, partnerId: number): Promise<PaperFacts[]> {
  return confirmed(db, TABLES.attestations, partnerId).select<PaperFacts[]>({
    specialistId: 'specialist_id',
    state: 'state',
    kind: 'kind',
    issuedOn: 'issued_on',
    validUntil: 'valid_until',
  });
}

/** K4.6: confirmed publications of the partner from one day through another. */
export async function publicationsIn(
  db: Knex,
  partnerId: number,
  from: Day,
  to: Day,
): Promise<number> {
  const rows = await confirmed(db, TABLES.publications, partnerId).select<PublicationFacts[]>({
    state: 'state',
    publishedOn: 'published_on',
  });
  return countPublications(rows, from, to);
}

/** K3-basic: confirmed large web projects of the partner finished by that day. */
export async function largeProjectsOn(db: Knex, partnerId: number, on: Day): Promise<number> {
  const rows = await confirmed(db, TABLES.largeProjects, partnerId).select<LargeProjectFacts[]>({
    state: 'state',
    finishedOn: 'finished_on',
  });
  return countLargeProjects(rows, on);
}

/** §1: financial years over by that day whose turnover is confirmed. */
export async function confirmedYears(db: Knex, partnerId: number, on: Day): Promise<number> {
  const rows = await confirmed(db, TABLES.turnovers, partnerId).select<TurnoverFacts[]>(
    'state',
    'year',
  );
  return countYears(rows, on);
}

/** K3-basic: the confirmed turnover of the financial year that was the last full one on that day. */
export async function turnoverOn(db: Knex, partnerId: number, on: Day): Promise<Turnover | null> {
  const row = await confirmed(db, TABLES.turnovers, partnerId)
    .where('year', lastFinancialYear(on))
    .first<Turnover | undefined>({ year: 'year', amount: 'amount_tenge' });
  return row ?? null;
}

/** What staff did not accept and the partner may correct. What was erased is past correcting. */
export async function countRejected(db: Knex, partnerId: number): Promise<number> {
  const counts = KINDS.map(async ({ table, more: { erasedOn = 'null' } }) => {
    const rows = db({ p: table }).where({ 'p.partner_id': partnerId, 'p.state': 'rejected' });
    const found: unknown = await rows.whereRaw(`${erasedOn} is null`).count({ total: '*' });
    const [row] = found as { total: string }[];
    return Number(row?.total ?? 0);
  });
  return (await Promise.all(counts)).reduce((all, count) => all + count, 0);
}

function specialists(db: Knex, partnerId: number): Promise<SpecialistFacts[]> {
  return confirmed(db, TABLES.specialists, partnerId).select<SpecialistFacts[]>({
    id: 'id',
    state: 'state',
    technical: 'technical',
    worksFrom: 'works_from',
    worksUntil: 'works_until',
  });
}

function confirmed(db: Knex, table: string, partnerId: number): Knex.QueryBuilder {
  return db(table).where({ partner_id: partnerId, state: 'confirmed' });
}
