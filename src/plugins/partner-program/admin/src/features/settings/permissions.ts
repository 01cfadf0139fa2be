import { PLUGIN_ID } from '../../shared/plugin-id';

/** Who sees the settings page and who changes something on it. */
export const SETTINGS_PERMISSIONS = {
  read: [
    { action: `plugin::${PLUGIN_ID}.settings.read`, subject: null },
    { action: `plugin::${PLUGIN_ID}.settings.edit`, subject: null },
  ],
  edit: [{ action: `plugin::${PLUGIN_ID}.settings.edit`, subject: null }],
};
