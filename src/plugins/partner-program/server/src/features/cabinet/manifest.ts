import { contentType } from '../../platform/content-types/content-type';
import type { FeatureManifest } from '../../platform/manifest';
import { cabinetRoutes } from './cabinet.routes';
import { calendarRoutes } from './calendar.routes';
import { qualityCabinetRoutes } from './quality.routes';
import calendarLink from './content-types/calendar-link/schema.json';

/** The partner's overview and its calendar, over all other features. */
export const cabinetManifest: FeatureManifest = {
  name: 'cabinet',
  contentTypes: { 'calendar-link': contentType(calendarLink) },
  routes: [...cabinetRoutes, ...calendarRoutes, ...qualityCabinetRoutes],
  governance: [
    { uid: 'plugin::partner-program.calendar-link', fields: 'all', create: false, remove: false },
  ],
};
