import type { StrapiApp } from '@strapi/strapi/admin';
import { DESK_PATH } from '../../shared/paths';
import { MAY_READ_DESK } from '../../shared/permissions';
import { PLUGIN_ID } from '../../shared/plugin-id';
import { DeskIcon } from './desk-icon';

/** What is due in the panel's menu, with how much of it; the page is loaded when it is opened. */
export function addDesk(app: StrapiApp): void {
  app.addMenuLink({
    to: DESK_PATH,
    icon: DeskIcon,
    intlLabel: { id: `${PLUGIN_ID}.desk.title`, defaultMessage: 'Open items' },
    permissions: MAY_READ_DESK,
    Component: () => import('./desk-page'),
  });
}
