import { CheckCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID, UID_PREFIX } from '../../shared/plugin-id';

/** Who may open the page. */
export const MAY_READ_REQUESTS = [{ action: `${UID_PREFIX}point-requests.read`, subject: null }];

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
