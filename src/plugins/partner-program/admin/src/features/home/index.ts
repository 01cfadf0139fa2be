import { Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/plugin-id';

/** The programme's widgets of the home page. */
export function addWidgets(app: StrapiApp): void {
  app.widgets.register([
    {
      id: 'waiting',
      pluginId: PLUGIN_ID,
      icon: Clock,
      title: { id: `${PLUGIN_ID}.home.waiting`, defaultMessage: 'Waiting for you' },
      component: () => import('./waiting-widget').then((widget) => widget.WaitingWidget),
    },
  ]);
}
