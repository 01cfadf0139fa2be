import { Calendar } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/plugin-id';
import { CALENDAR_PERMISSIONS } from './permissions';

/** The working calendar in the panel's menu; the page itself is loaded when it is first opened. */
export function addCalendar(app: StrapiApp): void {
  app.addMenuLink({
    to: `plugins/${PLUGIN_ID}/calendar`,
    icon: Calendar,
    intlLabel: { id: `${PLUGIN_ID}.calendar.title`, defaultMessage: 'Working calendar' },
    permissions: CALENDAR_PERMISSIONS.read,
    Component: () => import('./calendar-page'),
  });
}
