import { Phone } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { CALLS_PATH } from '../../shared/paths';
import { MAY_CALL } from '../../shared/permissions';
import { PLUGIN_ID } from '../../shared/plugin-id';

/** "Calls to customers" in the panel's menu; the page itself is loaded when it is first opened. */
export function addCallConsole(app: StrapiApp): void {
  app.addMenuLink({
    to: CALLS_PATH,
    icon: Phone,
    intlLabel: { id: `${PLUGIN_ID}.calls.title`, defaultMessage: 'Calls to customers' },
    permissions: MAY_CALL,
    Component: () => import('./call-console-page'),
  });
}
