import type { StrapiApp } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../../shared/plugin-id';
import { MAIL_PERMISSIONS } from './permissions';

/** The page of mails, in the programme's section of the settings. */
export function addMail(app: StrapiApp): void {
  app.addSettingsLink(PLUGIN_ID, {
    id: `${PLUGIN_ID}.mail`,
    to: `${PLUGIN_ID}/mail`,
    intlLabel: { id: `${PLUGIN_ID}.mail.title`, defaultMessage: 'Mail' },
    permissions: MAIL_PERMISSIONS.read,
    Component: () => import('./mail-page').then((page) => ({ default: page.MailPage })),
  });
}
