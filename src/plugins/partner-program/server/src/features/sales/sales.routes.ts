import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { yearOf, type Day } from '../../../../rules/shared/days';
import { countsOf, receivedMeta } from '../../platform/http/batch-rows';
import { paginationAnswer, paginationMeta } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { oneAtATime } from '../../platform/one-at-a-time';
import { inUnit } from '../../platform/unit-of-work';
import { answerOf, batchSchema, receivedAnswer, saleAnswer, salesQuery } from './sales.contracts';
import { listSales, type SaleFilter } from './sales.store';
import { receiveSales } from './use-cases/receive-sales';

const intake = oneAtATime();

/** The days asked for: a year, or from and to, or both where they meet. */
function periodOf({ year, from, to }: z.infer<typeof salesQuery>): Pick<SaleFilter, 'from' | 'to'> {
  if (year === undefined) return { from, to };
  const { first, last } = yearOf(`${year}-01-01` as Day);
  return {
    from: from !== undefined && from > first ? from : first,
    to: to !== undefined && to < last ? to : last,
  };
}

/** The door of the sales system, and the partner's own sales. */
export const saleRoutes = [
  defineRoute({
    method: 'PUT',
    path: '/integrations/sales',
    name: 'receive',
    summary:
      'Sales in batches of up to 1,000, answered row by row in order. A row sent again with the same ' +
      'content changes nothing; with other content it corrects the sale',
    access: { door: 'integration' },
    body: batchSchema,
    answer: z.array(receivedAnswer),
    meta: receivedMeta,
    handle: async ({ strapi, actor, body, language }) => {
      const decided = await intake(() =>
        inUnit(strapi, actor, (unit) => receiveSales(unit, body.sales)),
      );
      if (!decided.ok) return decided;
      const data = decided.value.map((row) => answerOf(row, language));
      return accept({ data, meta: countsOf(decided.value) });
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/cabinet/sales',
    name: 'list',
    summary: "The partner's sales, newest first, with the points each earned",
    access: { door: 'cabinet', role: 'viewer' },
    query: salesQuery,
    answer: z.array(saleAnswer),
    meta: paginationAnswer,
    handle: async ({ strapi, caller, query }) => {
      const { page, pageSize, product: products, earned } = query;
      const filter = { partnerId: caller().partnerId, ...periodOf(query), products, earned };
      const { sales, total } = await listSales(strapi.db.connection, filter, page, pageSize);
      const data = sales.map((sale) => ({ ...sale, currency: 'KZT' as const }));
      return accept({ data, meta: paginationMeta(page, pageSize, total) });
    },
  }),
];
