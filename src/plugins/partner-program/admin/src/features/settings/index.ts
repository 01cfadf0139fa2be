import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/plugin-id';

export const SETTINGS_PERMISSIONS = {
  read: [
    { action: `plugin::${PLUGIN_ID}.settings.read`, subject: null },
    { action: `plugin::${PLUGIN_ID}.settings.edit`, subject: null },
  ],
  edit: [{ action: `plugin::${PLUGIN_ID}.settings.edit`, subject: null }],
};

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
