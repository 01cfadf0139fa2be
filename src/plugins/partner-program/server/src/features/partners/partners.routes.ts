import { z } from '@strapi/utils';

import { USER_ROLES } from '../../../../rules/partners/partner';
import { accept } from '../../../../rules/shared/decision';
import { clockOf } from '../../platform/clock';
import {
  changedAnswer,
  documentParams,
  longTextSchema,
  pageOf,
  pageShape,
  paginationAnswer,
  querySchema,
  textSchema,
  versionShape,
  versionTextShape,
  webAddressSchema,
} from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { LANGUAGES } from '../../platform/languages';
import { inUnit } from '../../platform/unit-of-work';
import { cardAnswer, readOwnCard } from './card.store';
import { contactsConsentOf } from './contacts';
import { logoRoutes } from './logo.routes';
import { onOwnCard } from './own-card';
import { passwordCodeAnswer } from './password-code.contract';
import { passwordRoutes } from './password.routes';
import { profileRoutes } from './profile.routes';
import { listUsers } from './partner-users.store';
import { addUser } from './use-cases/add-user';
import { changeUser } from './use-cases/change-user';
import { editCard } from './use-cases/edit-card';
import { repeatInvitation } from './use-cases/renew-code';

const phone = z.string().regex(/^\+7\d{10}(x\d{1,6})?$/);

const cardInput = z.strictObject({
  ...versionShape,
  descriptionRu: longTextSchema(5000).nullable().optional(),
  descriptionKk: longTextSchema(5000).nullable().optional(),
  descriptionEn: longTextSchema(5000).nullable().optional(),
  site: webAddressSchema.nullable().optional(),
  publicEmail: z.email().max(254).nullable().optional(),
  publicPhone: phone.nullable().optional(),
  contactsPublished: z.boolean().optional().meta({ description: 'Changed by an owner alone' }),
  contactsTextVersion: textSchema(40)
    .optional()
    .meta({ description: 'Of the text of consent that was read, when contacts are published' }),
  listed: z.boolean().optional(),
});

const userAnswer = z.object({
  documentId: z.string(),
  version: z.number().int(),
  email: z.string(),
  role: z.enum(USER_ROLES),
});

const cardRoutes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/card',
    name: 'read-card',
    summary: "The partner's own public card, as it edits it",
    access: { door: 'cabinet', role: 'viewer' },
    answer: cardAnswer,
    handle: async ({ strapi, caller, language }) => {
      const db = strapi.db.connection;
      const { partnerId } = caller();
      const card = await readOwnCard(db, partnerId);
      const today = clockOf(strapi).today();
      const contactsConsent = await contactsConsentOf(db, partnerId, today, language);
      return accept({ data: { ...card, contactsConsent } });
    },
  }),
  defineRoute({
    method: 'PUT',
    path: '/cabinet/card',
    name: 'edit-card',
    summary: 'Changes the public card; fields not sent stay',
    access: { door: 'cabinet', role: 'member' },
    body: cardInput,
    answer: changedAnswer,
    refusals: ['record.not-found', 'record.version-conflict', 'contacts.text-changed'],
    handle: (request) => {
      const { expectedVersion, ...input } = request.body;
      const { role } = request.caller();
      return onOwnCard(request, expectedVersion, (unit, ref) => editCard(unit, ref, role, input));
    },
  }),
];

const userRoutes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/users',
    name: 'list-users',
    summary: "The partner's users, owners first",
    access: { door: 'cabinet', role: 'viewer' },
    query: querySchema(pageShape),
    answer: z.array(userAnswer),
    meta: paginationAnswer,
    handle: async ({ strapi, caller, query }) =>
      accept(pageOf(await listUsers(strapi.db.connection, caller().partnerId), query)),
  }),
  defineRoute({
    method: 'POST',
    path: '/cabinet/users',
    name: 'add-user',
    summary: "Adds a user and invites it by mail, in that language or the request's",
    access: { door: 'cabinet', role: 'owner' },
    body: z.strictObject({
      email: z.email().max(254),
      role: z.enum(USER_ROLES),
      language: z.enum(LANGUAGES).optional(),
    }),
    answer: z.object({ documentId: z.string(), passwordCode: passwordCodeAnswer }),
    secret: true,
    successStatus: 201,
    refusals: ['user.email-taken', 'user.partner-ended'],
    handle: async ({ strapi, actor, caller, body, language }) => {
      const partner = { id: caller().partnerId };
      const input = { language, ...body };
      const added = await inUnit(strapi, actor, (unit) => addUser(unit, partner, input));
      return added.ok ? accept({ data: added.value }) : added;
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/cabinet/users/:documentId/invitation',
    name: 'repeat-invitation',
    summary: 'Invites a user that has set no password yet once more; the old link stops working',
    access: { door: 'cabinet', role: 'owner' },
    params: documentParams,
    answer: z.object({ documentId: z.string(), passwordCode: passwordCodeAnswer }),
    secret: true,
    refusals: ['record.not-found', 'user.already-joined'],
    handle: async ({ strapi, actor, caller, params }) => {
      const ref = { ...params, partnerId: caller().partnerId };
      const invited = await inUnit(strapi, actor, (unit) => repeatInvitation(unit, ref));
      return invited.ok ? accept({ data: invited.value }) : invited;
    },
  }),
  defineRoute({
    method: 'PUT',
    path: '/cabinet/users/:documentId',
    name: 'change-user',
    summary: 'Gives a user another role',
    access: { door: 'cabinet', role: 'owner' },
    params: documentParams,
    body: z.strictObject({
      role: z.enum(USER_ROLES),
      expectedVersion: versionShape.expectedVersion.optional(),
    }),
    answer: userAnswer,
    refusals: ['record.not-found', 'record.version-conflict', 'user.last-owner'],
    handle: async ({ strapi, actor, caller, params, body }) => {
      const changed = await inUnit(strapi, actor, (unit) =>
        changeUser(unit, caller().partnerId, { ...params, ...body }, body.role),
      );
      return changed.ok ? accept({ data: changed.value }) : changed;
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/cabinet/users/:documentId',
    name: 'remove-user',
    summary: 'Takes a user out of the partner; its login belongs to no partner any more',
    access: { door: 'cabinet', role: 'owner' },
    params: documentParams,
    query: querySchema(versionTextShape),
    answer: userAnswer,
    refusals: ['record.not-found', 'record.version-conflict', 'user.last-owner'],
    handle: async ({ strapi, actor, caller, params, query: { expectedVersion } }) => {
      const ref = { ...params, expectedVersion };
      const removed = await inUnit(strapi, actor, (unit) =>
        changeUser(unit, caller().partnerId, ref, null),
      );
      return removed.ok ? accept({ data: removed.value }) : removed;
    },
  }),
];

/** The partner's own data: its card and its users. */
export const partnerRoutes = [
  ...cardRoutes,
  ...logoRoutes,
  ...userRoutes,
  ...profileRoutes,
  ...passwordRoutes,
];
