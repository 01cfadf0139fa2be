import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { clockOf } from '../clock';
import { defineRoute, type Route } from '../http/route';
import { SETTINGS_PERMISSIONS } from '../settings/settings.routes';
import type { PlaceholderSource } from './go-live';

const placeholderAnswer = z.object({
  record: z.string(),
  records: z.string(),
  documentId: z.string(),
  version: z.number().int(),
  name: z.string(),
  value: z.string(),
});

/** D-settings: what staff confirm before go-live beside the settings, which say so themselves. */
export function goLiveRoutes(sources: readonly PlaceholderSource[]): Route[] {
  return [
    defineRoute({
      method: 'GET',
      path: '/go-live',
      name: 'go-live',
      summary: 'Records shipped with placeholders that staff have not confirmed',
      access: {
        door: 'staff',
        permissions: [SETTINGS_PERMISSIONS.read, SETTINGS_PERMISSIONS.edit],
      },
      answer: z.array(placeholderAnswer),
      handle: async ({ strapi, language }) => {
        const today = clockOf(strapi).today();
        const found = await Promise.all(
          sources.map((source) => source(strapi.db.connection, today)),
        );
        return accept({ data: found.flat().map((row) => ({ ...row, name: row.name[language] })) });
      },
    }),
  ];
}
