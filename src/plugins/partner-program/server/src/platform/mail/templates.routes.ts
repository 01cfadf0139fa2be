import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { accept, refuse } from '../../../../rules/shared/decision';
import { instantAnswer, longTextSchema, textSchema } from '../http/contracts';
import { replyOf } from '../http/reply';
import { defineRoute } from '../http/route';
import { LANGUAGES, type Language } from '../languages';
import { inUnit } from '../unit-of-work';
import { checkText } from './check-text';
import { editTemplate } from './edit-template';
import { frame } from './frame';
import { findMail, mailCodes, mailName } from './mail';
import { renderText } from './render';
import { inForce, newestRevisions, revisionsOf, shippedText, textInForce } from './templates.store';

export const MAIL_PERMISSIONS = {
  read: 'plugin::partner-program.mail.read',
  edit: 'plugin::partner-program.mail.edit',
} as const;

const mayRead = {
  door: 'staff',
  permissions: [MAIL_PERMISSIONS.read, MAIL_PERMISSIONS.edit],
} as const;
const mayEdit = { door: 'staff', permissions: [MAIL_PERMISSIONS.edit] } as const;

const language = z.enum(LANGUAGES);
const templateParams = z.strictObject({ code: z.string().max(100), language });
const textShape = { subject: textSchema(200), body: longTextSchema(20_000) };
const textAnswer = z.object({ subject: z.string(), body: z.string() });
const expectedRevision = z.number().int().min(0);
const savedAnswer = z.object({ revision: z.number().int() });

const listed = z.object({
  code: z.string(),
  name: z.string().meta({ description: 'Of the mail, in the language asked' }),
  language,
  subject: z.string(),
  /** Whether staff wrote over the shipped text. */
  edited: z.boolean(),
  revision: z.number().int(),
});

async function listTemplates(db: Knex, spoken: Language): Promise<z.infer<typeof listed>[]> {
  const revisions = await newestRevisions(db);
  const newest = (code: string, language: Language) =>
    revisions.find((row) => row.code === code && row.language === language);
  return mailCodes().flatMap((code) =>
    LANGUAGES.map((language) => {
      const row = newest(code, language);
      const { subject } = inForce(code, language, row);
      const edited = Boolean(row?.subject);
      return {
        code,
        name: mailName(code, spoken),
        language,
        subject,
        edited,
        revision: row?.revision ?? 0,
      };
    }),
  );
}

const reading = [
  defineRoute({
    method: 'GET',
    path: '/mail-templates',
    name: 'list-templates',
    summary: 'Every mail in every language: its subject, and whether staff edited it',
    access: mayRead,
    answer: z.array(listed),
    handle: async ({ strapi, language }) =>
      accept({ data: await listTemplates(strapi.db.connection, language) }),
  }),
  defineRoute({
    method: 'GET',
    path: '/mail-templates/:code/:language',
    name: 'read-template',
    summary: 'One text: in force, as shipped, its facts with samples, and its history',
    access: mayRead,
    params: templateParams,
    answer: textAnswer.extend({
      shipped: textAnswer,
      facts: z.array(z.object({ name: z.string(), sample: z.string() })),
      revision: z.number().int(),
      edited: z.boolean(),
      history: z.array(
        textAnswer.partial().extend({ revision: z.number().int(), at: instantAnswer }),
      ),
    }),
    refusals: ['record.not-found'],
    handle: async ({ strapi, params: { code, language } }) => {
      const mail = findMail(code);
      if (!mail) return refuse('record.not-found');
      const db = strapi.db.connection;
      const history = await revisionsOf(db, code, language);
      const facts = Object.keys(mail.sample).map((name) => ({
        name,
        sample: renderText({ subject: `{${name}}`, body: '' }, mail.sample, language).subject,
      }));
      const data = {
        ...(await textInForce(db, code, language)),
        shipped: shippedText(code, language),
        facts,
        revision: history[0]?.revision ?? 0,
        edited: Boolean(history[0]?.subject),
        history: history.map(({ revision, at, subject, body }) => ({
          revision,
          at: at.toISOString(),
          ...(subject && body ? { subject, body } : {}),
        })),
      };
      return accept({ data });
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/mail-templates/preview',
    name: 'preview-template',
    summary: 'How a text would go out, with sample facts',
    access: mayRead,
    body: z.strictObject({ code: z.string().max(100), language, ...textShape }),
    answer: z.object({ subject: z.string(), text: z.string(), html: z.string() }),
    refusals: [
      'record.not-found',
      'mail-template.broken',
      'mail-template.unknown-fact',
      'mail-template.empty',
    ],
    repeatable: true,
    handle: ({ body: { code, language, ...text } }) => {
      const mail = findMail(code);
      if (!mail) return Promise.resolve(refuse('record.not-found'));
      const checked = checkText(mail, text, language);
      if (!checked.ok) return Promise.resolve(checked);
      const rendered = renderText(text, mail.sample, language);
      return Promise.resolve(accept({ data: frame(rendered, language) }));
    },
  }),
];

const writing = [
  defineRoute({
    method: 'PUT',
    path: '/mail-templates/:code/:language',
    name: 'edit-template',
    summary: 'Puts a text of staff in force at once',
    access: mayEdit,
    params: templateParams,
    body: z.strictObject({ ...textShape, expectedRevision }),
    answer: savedAnswer,
    refusals: [
      'record.not-found',
      'record.version-conflict',
      'mail-template.broken',
      'mail-template.unknown-fact',
      'mail-template.empty',
    ],
    handle: async ({ strapi, actor, params, body: { expectedRevision, ...text } }) => {
      const ref = { ...params, expectedRevision };
      const saved = await inUnit(strapi, actor, (unit) => editTemplate(unit, ref, text));
      return replyOf(saved);
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/mail-templates/:code/:language/reset',
    name: 'reset-template',
    summary: 'Puts the shipped text in force again',
    access: mayEdit,
    params: templateParams,
    body: z.strictObject({ expectedRevision }),
    answer: savedAnswer,
    refusals: ['record.not-found', 'record.version-conflict'],
    handle: async ({ strapi, actor, params, body }) => {
      const ref = { ...params, ...body };
      const saved = await inUnit(strapi, actor, (unit) => editTemplate(unit, ref, null));
      return replyOf(saved);
    },
  }),
];

/** The texts of mails, for staff. */
export const templateRoutes = [...reading, ...writing];
