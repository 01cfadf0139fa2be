import { PLUGIN_ID } from '../../shared/plugin-id';

/** Who sees mails and their texts, who edits texts, and who has a mail sent again. */
export const MAIL_PERMISSIONS = {
  read: [
    { action: `plugin::${PLUGIN_ID}.mail.read`, subject: null },
    { action: `plugin::${PLUGIN_ID}.mail.edit`, subject: null },
  ],
  edit: [{ action: `plugin::${PLUGIN_ID}.mail.edit`, subject: null }],
  retry: [{ action: `plugin::${PLUGIN_ID}.outbox-message.retry`, subject: null }],
};
