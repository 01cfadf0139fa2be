import { contentType } from '../../platform/content-types/content-type';
import { check, index, uniqueKey } from '../../platform/database/objects';
import { appendOnly } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import saleRevision from './content-types/sale-revision/schema.json';
import sale from './content-types/sale/schema.json';
import { SALE_REFUSALS } from './sales.refusals';
import { saleRoutes } from './sales.routes';
import { CORRECTED } from './intake.store';
import { TABLES } from './tables';
import { settleReopened } from './use-cases/settle-reopened';

const closed = { fields: 'all', create: false, remove: false } as const;
const shape = `amount_tiyn > 0 and amount * 100 = amount_tiyn and partner_id is not null
  and product_id is not null and buyer_bin ~ '^[0-9]{12}$'`;

/** §1, K2: sales of the vendor's sales system, every content they ever had, and their points. */
export const salesManifest: FeatureManifest = {
  name: 'sales',
  contentTypes: { sale: contentType(sale), 'sale-revision': contentType(saleRevision) },
  views: {
    sale: {
      title: 'externalId',
      list: ['externalId', 'partner', 'soldOn', 'product', 'amount', 'kind'],
      sort: { by: 'soldOn', order: 'DESC' },
    },
    'sale-revision': {
      title: 'revision',
      list: ['sale', 'revision', 'soldOn', 'product', 'amount', 'kind', 'receivedAt'],
      sort: { by: 'receivedAt', order: 'DESC' },
    },
  },
  routes: saleRoutes,
  governance: [
    { uid: 'plugin::partner-program.sale', ...closed },
    { uid: 'plugin::partner-program.sale-revision', ...closed },
  ],
  refusals: SALE_REFUSALS,
  on: { 'competence.reopened': settleReopened },
  database: [
    uniqueKey(TABLES.sales, 'pp_sales_external_key', 'external_id'),
    index(TABLES.sales, 'pp_sales_partner', '(partner_id, sold_on)'),
    check(TABLES.sales, 'pp_sales_shape', shape),
    // A correction writes the sale anew; its number stays, and the sale is never removed.
    ...appendOnly(TABLES.sales, CORRECTED),
    uniqueKey(TABLES.revisions, 'pp_sale_revisions_key', 'sale_id, revision'),
    // An IIN names a person, who can be erased from the history.
    ...appendOnly(TABLES.revisions, ['buyer_bin']),
  ],
};
