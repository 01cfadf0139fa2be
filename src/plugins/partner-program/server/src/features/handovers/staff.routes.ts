import { HANDOVER_STATES } from '../../../../rules/handovers/handover';
import { deadlineOn } from '../../../../rules/calendar/count.rules';
import { accept, refuse } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import { documentParams, paginationMeta } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { readCalendar } from '../calendar';
import { answerOf, pageOf } from './handovers.contracts';
import { findForStaff, listForStaff } from './handovers.staff';
import { viewsOf } from './handovers.view';
import { staffAnswer, staffMeta, staffPageAnswer, staffQuery } from './staff.contracts';

const READ_PERMISSION = 'plugin::partner-program.handovers.read';

/** Q-handover for staff: the tests of a handover, or of a report that waits or fails. */
export const staffHandover = defineRoute({
  method: 'GET',
  path: '/handovers/:documentId',
  name: 'staff-read',
  summary: 'A handover of any partner, or a report that waits, with its tests by category',
  access: { door: 'staff', permissions: [READ_PERMISSION] },
  params: documentParams,
  answer: staffPageAnswer,
  refusals: ['record.not-found'],
  handle: async ({ strapi, params: { documentId } }) => {
    const db = strapi.db.connection;
    const item = await findForStaff(db, documentId, clockOf(strapi).today());
    const [view] = item ? await viewsOf(db, [item]) : [];
    if (!item || !view) return refuse('record.not-found');
    return accept({ data: { ...pageOf(view), partner: item.partner } });
  },
});

/** Q-handover for staff: what they decide first, then what stands in the way, then the rest. */
export const staffHandovers = defineRoute({
  method: 'GET',
  path: '/handovers',
  name: 'staff-list',
  summary:
    'Handovers of all partners and reports that wait: held ones by their days, reports that fail, ' +
    'the others that wait, then what is settled',
  access: { door: 'staff', permissions: [READ_PERMISSION] },
  query: staffQuery,
  answer: staffAnswer,
  meta: staffMeta,
  handle: async ({ strapi, query }) => {
    const db = strapi.db.connection;
    const { state: states, partner: partners, q, page, pageSize } = query;
    const today = clockOf(strapi).today();
    const filter = { states, partners, q };
    const { items, total, counts } = await listForStaff(db, filter, today, page, pageSize);
    const [views, calendar] = [await viewsOf(db, items), await readCalendar(db)];
    const data = views.flatMap((view) => {
      const item = items.find(({ documentId }) => documentId === view.documentId);
      const clock = view.dueOn === null ? null : deadlineOn(calendar, view.dueOn, today);
      return item ? [{ ...answerOf(view), partner: item.partner, clock }] : [];
    });
    const all = HANDOVER_STATES.map((state) => ({ state, count: counts[state] ?? 0 }));
    return accept({ data, meta: { ...paginationMeta(page, pageSize, total), states: all } });
  },
});
