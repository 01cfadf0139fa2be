import { Monitor } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { HANDOVERS_PATH } from '../../shared/paths';
import { MAY_READ_HANDOVERS } from '../../shared/permissions';
import { PLUGIN_ID } from '../../shared/plugin-id';

/** Handovers in the panel's menu; the page itself is loaded when it is first opened. */
export function addHandovers(app: StrapiApp): void {
  app.addMenuLink({
    to: HANDOVERS_PATH,
    icon: Monitor,
    intlLabel: { id: `${PLUGIN_ID}.handovers.title`, defaultMessage: 'Handovers' },
    permissions: MAY_READ_HANDOVERS,
    Component: () => import('./handovers-page'),
  });
}
