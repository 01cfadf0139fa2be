import { ChartCircle, Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { RATING_PATH } from '../../shared/paths';
import { MAY_READ_RATING, MAY_SEE_WAITING } from '../../shared/permissions';
import { PLUGIN_ID } from '../../shared/plugin-id';

/** The programme's widgets of the home page. */
export function addWidgets(app: StrapiApp): void {
  app.widgets.register((others) => [
    // What waits is why staff come: before all that Strapi tells them.
    {
      id: 'waiting',
      pluginId: PLUGIN_ID,
      icon: Clock,
      title: { id: `${PLUGIN_ID}.home.waiting`, defaultMessage: 'Waiting for you' },
      component: () => import('./waiting-widget').then((widget) => widget.WaitingWidget),
      permissions: MAY_SEE_WAITING,
    },
    {
      id: 'rating-top',
      pluginId: PLUGIN_ID,
      icon: ChartCircle,
      title: { id: `${PLUGIN_ID}.home.top`, defaultMessage: 'Top of the rating' },
      link: {
        label: { id: `${PLUGIN_ID}.home.top.link`, defaultMessage: 'Open the rating' },
        href: `/${RATING_PATH}`,
      },
      component: () => import('./top-widget').then((widget) => widget.TopWidget),
      permissions: MAY_READ_RATING,
    },
    ...others,
  ]);
}
