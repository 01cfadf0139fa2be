import { binOf } from '../support/programme';
import type { Expectations, ValidCall } from './expectations';
import { cabinet, integration } from './rules';
import type { World } from './world';

const BASE = '/api/partner-program';
let sent = 0;

/** One sale of the partner, never sent before. */
function batch({ own }: World): ValidCall {
  const sale = {
    externalId: `access-${++sent}`,
    soldOn: '2026-11-30',
    product: 'site-enterprise',
    buyerBin: binOf(6001),
    partnerBin: own.bin,
    amount: '1500000',
    kind: 'sale',
  };
  return { path: `${BASE}/integrations/sales`, body: { sales: [sale] } };
}

/** Doors of sales: the sales system's, and the partner's. */
export const SALE_ROUTES: Expectations = {
  [`PUT ${BASE}/integrations/sales`]: { rule: integration(), make: batch },
  [`GET ${BASE}/cabinet/sales`]: {
    rule: cabinet('viewer', 'own'),
    make: () => ({ path: `${BASE}/cabinet/sales` }),
  },
};
