import { CheckCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/plugin-id';
import { MAY_READ_REQUESTS } from './permissions';

/** "Point requests" in the panel's menu; the page itself is loaded when it is first opened. */
export function addPointRequests(app: StrapiApp): void {
  app.addMenuLink({
    to: `plugins/${PLUGIN_ID}/point-requests`,
    icon: CheckCircle,
    intlLabel: { id: `${PLUGIN_ID}.requests.title`, defaultMessage: 'Point requests' },
    permissions: MAY_READ_REQUESTS,
    Component: () => import('./point-requests-page'),
  });
}
