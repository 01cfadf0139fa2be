import { contentType } from '../../platform/content-types/content-type';
import { index, uniqueKey } from '../../platform/database/objects';
import { appendOnly } from '../../platform/database/triggers';
import { JOURNAL_TABLE } from '../../platform/journal/journal.store';
import type { FeatureManifest } from '../../platform/manifest';
import monthRank from './content-types/month-rank/schema.json';
import { overviewRoutes } from './overview.routes';
import { ratingRoutes } from './rating.routes';
import { MONTH_RANK, TABLES } from './tables';

/** K6.2 and the partner's page: what staff look at; everything here only reads, and keeps past ranks. */
export const ratingManifest: FeatureManifest = {
  name: 'rating',
  contentTypes: { 'month-rank': contentType(monthRank) },
  governance: [{ uid: MONTH_RANK, fields: 'all', create: false, remove: false }],
  routes: [...ratingRoutes, ...overviewRoutes],
  permissions: [
    { uid: 'rating.read', displayName: 'Read the rating on any day', subCategory: 'rating' },
    { uid: 'partners.overview', displayName: "Read a partner's page", subCategory: 'rating' },
  ],
  refusals: {
    'rating.comparison-not-earlier': {
      status: 400,
      text: {
        ru: 'День для сравнения ({compareWith}) должен быть раньше дня рейтинга ({on}).',
        kk: 'Салыстыру күні ({compareWith}) рейтинг күнінен ({on}) бұрын болуы керек.',
        en: 'The day to compare with ({compareWith}) must be before the day of the rating ({on}).',
      },
    },
  },
  database: [
    index(JOURNAL_TABLE, 'pp_journal_entries_partner', '(partner_id, id)'),
    uniqueKey(TABLES.ranks, 'pp_month_ranks_once', 'month_end, partner_id'),
    uniqueKey(TABLES.ranks, 'pp_month_ranks_nobody', 'month_end', { where: 'rank is null' }),
    ...appendOnly(TABLES.ranks),
  ],
};
