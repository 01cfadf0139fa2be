import { type z } from '@strapi/utils';
import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import { fromJsonb } from '../database/json';
import type { Text } from '../languages';

/** A number or list that staff may change with a day of effect (rule D-settings). */
export interface SettingDefinition<T> {
  readonly key: string;
  readonly schema: z.ZodType<T>;
  readonly fallback: T;
  /** What staff read on the settings page: its name, and what it changes (units, days). */
  readonly name: Text;
  readonly about: Text;
  /** The sources give no value: staff confirm it before go-live. */
  readonly placeholder: boolean;
}

export const SETTINGS_TABLE = 'pp_settings';

// Values of all types stand in one list; each is checked by its own schema when read or written.
export type AnySetting = SettingDefinition<unknown>;

/** Declares a setting; the type of its value follows from its schema. */
export function setting<T>(definition: SettingDefinition<T>): SettingDefinition<T> {
  return definition;
}

/** The value in force on a day: of the newest row effective by then, or the shipped default. */
export async function settingOn<T>(
  db: Knex,
  definition: SettingDefinition<T>,
  on: Day,
): Promise<T> {
  const row = await db<{ value: unknown }>(SETTINGS_TABLE)
    .where('key', definition.key)
    .where('effective_from', '<=', on)
    .orderBy([
      { column: 'effective_from', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .first('value');
  return row ? definition.schema.parse(fromJsonb(row.value)) : definition.fallback;
}
