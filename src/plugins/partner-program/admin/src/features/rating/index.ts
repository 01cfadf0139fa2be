import { ChartCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { RATING_PATH } from '../../shared/paths';
import { MAY_READ_RATING } from '../../shared/permissions';
import { PLUGIN_ID } from '../../shared/plugin-id';

/** The rating in the panel's menu; the page itself is loaded when it is first opened. */
export function addRating(app: StrapiApp): void {
  app.addMenuLink({
    to: RATING_PATH,
    icon: ChartCircle,
    intlLabel: { id: `${PLUGIN_ID}.rating.title`, defaultMessage: 'Rating' },
    permissions: MAY_READ_RATING,
    Component: () => import('./rating-page'),
  });
}
