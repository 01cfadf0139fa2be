import { HANDOVER_STATES } from '../../../../rules/handovers/handover';
import { deadlineOn } from '../../../../rules/calendar/count.rules';
import { accept } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import { paginationMeta } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { readCalendar } from '../calendar';
import { answerOf } from './handovers.contracts';
import { listForStaff } from './handovers.staff';
import { viewsOf } from './handovers.view';
import { staffAnswer, staffMeta, staffQuery } from './staff.contracts';

const READ_PERMISSION = 'plugin::partner-program.handovers.read';

/** Q-handover for staff: what they decide first, then what stands in the way, then the rest. */
export const staffHandovers = defineRoute({
  method: 'GET',
  path: '/handovers',
  name: 'staff-list',
  summary:
    'Handovers of all partners and reports that wait: held ones by their days, refused and waiting ' +
    'ones, then those that are settled',
  access: { door: 'staff', permissions: [READ_PERMISSION] },
  query: staffQuery,
  answer: staffAnswer,
  meta: staffMeta,
  handle: async ({ strapi, query }) => {
    const db = strapi.db.connection;
    const { state: states, partner, q, page, pageSize } = query;
    const today = clockOf(strapi).today();
    const filter = { states, partner, q };
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
