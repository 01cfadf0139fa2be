import { z } from '@strapi/utils';

import { USER_ROLES } from '../../../../rules/partners/partner';
import { accept, refuse } from '../../../../rules/shared/decision';
import { defineRoute } from '../../platform/http/route';
import { LANGUAGES } from '../../platform/languages';
import { readProfile, saveProfile } from './profile.store';

const profileAnswer = z.object({
  email: z.string(),
  role: z.enum(USER_ROLES),
  language: z.enum(LANGUAGES),
  mails: z.boolean(),
});

const profileInput = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  mails: z.boolean().optional(),
});

/** What a user of a partner decides for itself: an ended partnership does not take that away. */
export const profileRoutes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/profile',
    name: 'read-profile',
    summary: "The caller's own language and whether it wants mails",
    access: { door: 'cabinet', role: 'viewer' },
    answer: profileAnswer,
    handle: async ({ strapi, caller }) => {
      const profile = await readProfile(strapi.db.connection, caller());
      return profile ? accept({ data: profile }) : refuse('record.not-found');
    },
  }),
  defineRoute({
    method: 'PUT',
    path: '/cabinet/profile',
    name: 'edit-profile',
    summary: 'Changes them; fields not sent stay. Mails about the login itself always go',
    access: { door: 'cabinet', role: 'viewer' },
    body: profileInput,
    answer: profileAnswer,
    refusals: ['record.not-found'],
    handle: async ({ strapi, caller, body }) => {
      const profile = await saveProfile(strapi.db.connection, caller(), body);
      return profile ? accept({ data: profile }) : refuse('record.not-found');
    },
  }),
];
