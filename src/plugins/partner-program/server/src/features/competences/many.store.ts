import type { Knex } from 'knex';

import type { CompetenceKind } from '../../../../rules/competences/competence';
import type { Day } from '../../../../rules/shared/days';
import { newDocumentId } from '../../platform/database/ids';
import type { Unit } from '../../platform/unit-of-work';
import { TABLES } from './competences.store';

/** New holdings of many partners with their first and only term, for kinds without levels. */
export async function insertCompetences(
  unit: Unit,
  partnerIds: readonly number[],
  { kind, from, cause }: { kind: CompetenceKind; from: Day; cause: { kind: string; id: string } },
): Promise<{ partnerId: number; documentId: string }[]> {
  const times = { created_at: unit.now, updated_at: unit.now };
  const holdings = partnerIds.map((partnerId) => ({
    ...times,
    document_id: newDocumentId(),
    partner_id: partnerId,
    kind,
    started_on: from,
  }));
  const term = { ...times, seq: 1, level: null, from_day: from, last_day: null };
  const caused = { cause_kind: cause.kind, cause_id: cause.id };
  for (let i = 0; i < holdings.length; i += AT_ONCE) {
    const some = unit.trx(TABLES.competences).insert(holdings.slice(i, i + AT_ONCE));
    const saved = await some.returning<{ id: number }[]>('id');
    const ids = saved.map(({ id }) => ({ document_id: newDocumentId(), competence_id: id }));
    await unit.trx(TABLES.terms).insert(ids.map((own) => ({ ...term, ...caused, ...own })));
  }
  return holdings.map(({ partner_id: partnerId, document_id: documentId }) => ({
    partnerId,
    documentId,
  }));
}

/** PostgreSQL takes 65,535 values in a statement. */
const AT_ONCE = 1000;

/** The partners that held a kind on a day, as a query with `partner_id`. Kinds without levels. */
export function holdersOn(db: Knex, kind: CompetenceKind, on: Day): Knex.QueryBuilder {
  return db(TABLES.competences)
    .where('kind', kind)
    .where('started_on', '<=', on)
    .where((query) => void query.whereNull('ended_on').orWhere('ended_on', '>=', on))
    .distinct('partner_id');
}
