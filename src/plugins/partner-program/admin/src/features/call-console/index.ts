import { Phone } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/plugin-id';
import { MAY_CALL } from './permissions';

/** "Calls to customers" in the panel's menu; the page itself is loaded when it is first opened. */
export function addCallConsole(app: StrapiApp): void {
  app.addMenuLink({
    to: `plugins/${PLUGIN_ID}/calls`,
    icon: Phone,
    intlLabel: { id: `${PLUGIN_ID}.calls.title`, defaultMessage: 'Calls to customers' },
    permissions: MAY_CALL,
    Component: () => import('./call-console-page'),
  });
}
