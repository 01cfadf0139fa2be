import { index } from '../../platform/database/objects';
import { JOURNAL_TABLE } from '../../platform/journal/journal.store';
import type { FeatureManifest } from '../../platform/manifest';
import { overviewRoutes } from './overview.routes';
import { ratingRoutes } from './rating.routes';

/** K6.2 and the partner's page: what staff look at; everything here only reads. */
export const ratingManifest: FeatureManifest = {
  name: 'rating',
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
  database: [index(JOURNAL_TABLE, 'pp_journal_entries_partner', '(partner_id, id)')],
};
