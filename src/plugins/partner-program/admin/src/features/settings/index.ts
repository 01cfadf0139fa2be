import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/plugin-id';
import { SETTINGS_PERMISSIONS } from './permissions';

/** The programme's own section of the settings, with its page of values. */
export function addSettings(app: StrapiApp): void {
  app.addSettingsLink(
    { id: PLUGIN_ID, intlLabel: { id: `${PLUGIN_ID}.plugin.name`, defaultMessage: PLUGIN_ID } },
    {
      id: `${PLUGIN_ID}.settings`,
      to: `${PLUGIN_ID}/settings`,
      intlLabel: { id: `${PLUGIN_ID}.settings.title`, defaultMessage: 'Settings' },
      permissions: SETTINGS_PERMISSIONS.read,
      Component: () => import('./settings-page').then((page) => ({ default: page.SettingsPage })),
    },
  );
}
