import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import { paginationAnswer, paginationMeta } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { keyAnswer, keysQuery, listKeys } from '../licence-keys';
import { handoversBefore } from './handovers.store';

/** The partner's keys, and which of them it handed over: what is lacking to half (Q-competence). */
export const keysRoute = defineRoute({
  method: 'GET',
  path: '/cabinet/licence-keys',
  name: 'keys',
  summary:
    'The keys that the partner bought or that were transferred to it, bought last first, and whether it handed them over',
  access: { door: 'cabinet', role: 'viewer' },
  query: keysQuery,
  answer: z.array(keyAnswer),
  meta: paginationAnswer,
  handle: async ({ strapi, caller, query }) => {
    const { kind: kinds, from, to, handedOver, page, pageSize } = query;
    const { partnerId } = caller();
    const [clock, db] = [clockOf(strapi), strapi.db.connection];
    const handovers = handoversBefore(db, clock.now()).where('partner_id', partnerId);
    const filter = { partnerId, kinds, from, to, handovers, handedOver };
    const { keys, total } = await listKeys(db, filter, clock.today(), page, pageSize);
    return accept({ data: keys, meta: paginationMeta(page, pageSize, total) });
  },
});
