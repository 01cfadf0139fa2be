import { contentType } from '../../platform/content-types/content-type';
import { index } from '../../platform/database/objects';
import { appendOnly } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import notificationRead from './content-types/notification-read/schema.json';
import notification from './content-types/notification/schema.json';
import { notificationRoutes } from './notifications.routes';
import { TABLES } from './notifications.store';

const readOnly = { fields: 'all', create: false, remove: false } as const;

/** What partners are told: in the cabinet, and by mail. */
export const notificationsManifest: FeatureManifest = {
  name: 'notifications',
  contentTypes: {
    notification: contentType(notification),
    'notification-read': contentType(notificationRead),
  },
  views: {
    notification: {
      title: 'code',
      list: ['at', 'partner', 'code', 'event'],
      sort: { by: 'at', order: 'DESC' },
    },
  },
  routes: notificationRoutes,
  governance: [
    { uid: 'plugin::partner-program.notification', ...readOnly },
    { uid: 'plugin::partner-program.notification-read', ...readOnly },
  ],
  database: [
    ...appendOnly(TABLES.notifications),
    index(TABLES.notifications, 'pp_notifications_partner', '(partner_id, id)'),
    index(TABLES.reads, 'pp_notification_reads_user', '(user_id)'),
  ],
};
