import { accept, refuse } from '../../../../rules/shared/decision';
import { paginationMeta } from '../../platform/http/contracts';
import { defineRoute, type Route } from '../../platform/http/route';
import { inUnit, type Unit } from '../../platform/unit-of-work';
import { readPartner } from '../partners';
import {
  partnersAnswer,
  partnersMeta,
  partnersQuery,
  trendsAnswer,
  trendsQuery,
} from './trends.contracts';
import { partnersOf, trendsOf } from './trends';

export const READ_PERMISSION = 'plugin::partner-program.surveys.read';

const access = { door: 'staff', permissions: [READ_PERMISSION] } as const;

interface ReadPartner {
  readonly documentId: string;
  readonly partnerId: number;
}

/** Q-private: the journal keeps whose answers staff have read. */
export function journalReading(unit: Unit, partners: readonly ReadPartner[]): Promise<void> {
  const line = { record: 'partner', action: 'read-surveys' };
  return unit.journal(...partners.map((partner) => ({ ...line, ...partner })));
}

/** Q-private: the same of all partners together: one line for the programme, of no partner. */
function journalOverview(unit: Unit): Promise<void> {
  const line = { record: 'survey-trends', documentId: 'all', partnerId: null };
  return unit.journal({ ...line, action: 'read-surveys' });
}

/** Q-survey for staff: what customers answer over months. */
export const trendRoutes: Route[] = [
  defineRoute({
    method: 'GET',
    path: '/survey-trends',
    name: 'survey-trends',
    summary:
      'What customers answered over twelve months, by subject and question: of all partners ' +
      'together, or of one; the journal keeps the reading',
    access,
    query: trendsQuery,
    answer: trendsAnswer,
    refusals: ['record.not-found'],
    handle: ({ strapi, actor, query: { partner } }) =>
      inUnit(strapi, actor, async (unit) => {
        if (partner === undefined) {
          await journalOverview(unit);
          return accept({ data: await trendsOf(unit.trx, unit.today, undefined) });
        }
        const found = await readPartner(unit.trx, partner);
        if (!found) return refuse('record.not-found');
        await journalReading(unit, [{ documentId: found.documentId, partnerId: found.id }]);
        return accept({ data: await trendsOf(unit.trx, unit.today, found.id) });
      }),
  }),
  defineRoute({
    method: 'GET',
    path: '/survey-trends/partners',
    name: 'survey-trends-by-partner',
    summary:
      'The partners whose customers answered in twelve months, those they think worst of first; ' +
      'the journal of each on the page keeps the reading',
    access,
    query: partnersQuery,
    answer: partnersAnswer,
    meta: partnersMeta,
    handle: ({ strapi, actor, query: { page, pageSize } }) =>
      inUnit(strapi, actor, async (unit) => {
        const found = await partnersOf(unit.trx, unit.today, page, pageSize);
        await journalReading(unit, found.read);
        const meta = { ...paginationMeta(page, pageSize, found.total), since: found.since };
        return accept({ data: found.data, meta });
      }),
  }),
];
