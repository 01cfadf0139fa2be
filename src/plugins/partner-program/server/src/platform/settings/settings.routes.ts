import { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { accept } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import { clockOf } from '../clock';
import {
  dayAnswer,
  daySchema,
  instantAnswer,
  longTextSchema,
  pageOf,
  pageShape,
  paginationAnswer,
  querySchema,
} from '../http/contracts';
import { defineRoute, type Route } from '../http/route';
import type { Language } from '../languages';
import { inUnit } from '../unit-of-work';
import { changeSetting, newestFirst } from './change-setting';
import type { AnySetting } from './settings';
import { readSettingRows, type SettingRow } from './settings.store';

export const SETTINGS_PERMISSIONS = {
  read: 'plugin::partner-program.settings.read',
  edit: 'plugin::partner-program.settings.edit',
} as const;

const rowAnswer = z.object({
  documentId: z.string(),
  value: z.unknown(),
  effectiveFrom: dayAnswer,
  note: z.string().nullable(),
  setAt: instantAnswer,
  setBy: z.string().nullable(),
});

const settingAnswer = z.object({
  key: z.string(),
  name: z.string(),
  about: z.string(),
  /** JSON Schema of the value: the form is drawn from it. */
  schema: z.record(z.string(), z.unknown()),
  value: z.unknown(),
  shipped: z.unknown(),
  /** The sources give no value and staff have not confirmed one (D-settings). */
  toConfirm: z.boolean(),
  /** The newest row by moment of entry: what a change must have seen. */
  newest: z.string().nullable(),
  rows: z.array(rowAnswer),
});

/** The settings page: every number that staff may change, its values and their days. */
export function settingsRoutes(definitions: readonly AnySetting[]): Route[] {
  return [listRoute(definitions), changeRoute(definitions)];
}

function listRoute(definitions: readonly AnySetting[]): Route {
  return defineRoute({
    method: 'GET',
    path: '/settings',
    name: 'settings',
    summary: 'Every setting with the value in force today, those of the past and those to come',
    access: { door: 'staff', permissions: [SETTINGS_PERMISSIONS.read, SETTINGS_PERMISSIONS.edit] },
    query: querySchema(pageShape),
    answer: z.array(settingAnswer),
    meta: paginationAnswer.extend({ today: dayAnswer }),
    handle: async ({ strapi, language, query }) => {
      const today = clockOf(strapi).today();
      const shown = pageOf(definitions, query);
      const data = await listSettings(strapi.db.connection, shown.data, today, language);
      return accept({ data, meta: { ...shown.meta, today } });
    },
  });
}

const changeInput = z.strictObject({
  key: z.string().max(100),
  value: z.unknown(),
  effectiveFrom: daySchema,
  note: longTextSchema(2000).nullable().optional(),
  seen: z.string().max(64).nullable(),
});

function changeRoute(definitions: readonly AnySetting[]): Route {
  const byKey = new Map(definitions.map((definition) => [definition.key, definition]));
  return defineRoute({
    method: 'POST',
    path: '/settings',
    name: 'change-setting',
    summary: 'Gives a setting a value from a day on; the same value confirms a placeholder',
    access: { door: 'staff', permissions: [SETTINGS_PERMISSIONS.edit] },
    body: changeInput,
    answer: z.object({ documentId: z.string() }),
    refusals: [
      'setting.unknown',
      'setting.day-past',
      'setting.value-invalid',
      'setting.changed-meanwhile',
    ],
    handle: async ({ strapi, actor, body }) => {
      const change = { ...body, note: body.note ?? null };
      const done = await inUnit(strapi, actor, (unit) => changeSetting(unit, byKey, change));
      return done.ok ? accept({ data: { documentId: done.value } }) : done;
    },
  });
}

async function listSettings(
  db: Knex,
  definitions: readonly AnySetting[],
  today: Day,
  language: Language,
): Promise<z.infer<typeof settingAnswer>[]> {
  const rows = await readSettingRows(db);
  return definitions.map((definition) =>
    describe(
      definition,
      rows.filter(({ key }) => key === definition.key),
      today,
      language,
    ),
  );
}

function describe(
  definition: AnySetting,
  rows: readonly SettingRow[],
  today: Day,
  language: Language,
): z.infer<typeof settingAnswer> {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(definition.schema, { io: 'input' });
  const now = rows.find(({ effectiveFrom }) => effectiveFrom <= today);
  return {
    key: definition.key,
    name: definition.name[language],
    about: definition.about[language],
    schema,
    value: now ? now.value : definition.fallback,
    shipped: definition.fallback,
    toConfirm: isUnconfirmed(definition, rows),
    newest: newestFirst(rows)[0]?.documentId ?? null,
    rows: [...rows],
  };
}

/** D-settings: a placeholder waits until staff have given it a value, be it the same. */
export function isUnconfirmed(
  definition: AnySetting,
  rows: readonly Pick<SettingRow, 'key'>[],
): boolean {
  return definition.placeholder && !rows.some(({ key }) => key === definition.key);
}
