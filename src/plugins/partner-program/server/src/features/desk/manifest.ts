import { contentType } from '../../platform/content-types/content-type';
import { versioned } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import deskOwner from './content-types/desk-owner/schema.json';
import { deskRoutes } from './desk.routes';
import { OWNERS_TABLE } from './owners.store';
import { timelineRoute } from './timeline.routes';

/** Staff's work queue: what every feature says is open, and who sees to it. */
export const deskManifest: FeatureManifest = {
  name: 'desk',
  contentTypes: { 'desk-owner': contentType(deskOwner) },
  // Before the items of a kind: an address is matched in this order.
  routes: [timelineRoute, ...deskRoutes],
  permissions: [
    { uid: 'desk.read', displayName: 'See what is due, and who sees to it', subCategory: 'desk' },
  ],
  governance: [
    {
      uid: 'plugin::partner-program.desk-owner',
      fields: 'all',
      create: false,
      remove: false,
    },
  ],
  refusals: {
    'desk.owner-may-not': {
      status: 400,
      text: {
        ru: 'Этот сотрудник не может вести такие дела: у него нет прав или доступа в панель.',
        kk: 'Бұл қызметкер мұндай істерді жүргізе алмайды: құқығы немесе панельге кіру рұқсаты жоқ.',
        en: 'This colleague cannot see to such items: without the permission, or without a login.',
      },
    },
  },
  database: [versioned(OWNERS_TABLE)],
};
