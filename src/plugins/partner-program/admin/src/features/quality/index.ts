import { SealCheck } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { QUALITY_PATH } from '../../shared/paths';
import { MAY_SEE_QUALITY } from '../../shared/permissions';
import { PLUGIN_ID } from '../../shared/plugin-id';

/** The Quality Programme in the panel's menu; the page itself is loaded when it is first opened. */
export function addQuality(app: StrapiApp): void {
  app.addMenuLink({
    to: QUALITY_PATH,
    icon: SealCheck,
    intlLabel: { id: `${PLUGIN_ID}.quality.title`, defaultMessage: 'Quality Programme' },
    permissions: MAY_SEE_QUALITY,
    Component: () => import('./quality-page'),
  });
}
