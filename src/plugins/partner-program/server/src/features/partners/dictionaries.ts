import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import { clockOf } from '../../platform/clock';
import { newDocumentId } from '../../platform/database/ids';
import { check, uniqueKey, type DatabaseObject } from '../../platform/database/objects';
import type { Governance } from '../../platform/governed';
import type { RefusalTexts } from '../../platform/refusals';

/** A row of a dictionary: a stable code and a name in each language. */
export interface DictionaryRow {
  readonly code: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
}

/** Adds the rows whose code is not there yet; what staff renamed stays theirs. */
export async function addMissingRows<R extends DictionaryRow>(
  strapi: Core.Strapi,
  table: string,
  rows: readonly R[],
  extra: (row: R) => Record<string, unknown> = () => ({}),
): Promise<void> {
  const db: Knex = strapi.db.connection;
  const now = clockOf(strapi).now();
  const there = await db<{ code: string }>(table).select('code');
  const codes = new Set(there.map(({ code }) => code));
  const missing = rows.filter(({ code }) => !codes.has(code));
  if (missing.length === 0) return;
  await db(table)
    .insert(
      missing.map((row) => ({
        document_id: newDocumentId(),
        code: row.code,
        name_ru: row.nameRu,
        name_kk: row.nameKk,
        name_en: row.nameEn,
        created_at: now,
        updated_at: now,
        ...extra(row),
      })),
    )
    .onConflict('code')
    .ignore();
}

/** Addresses and filters name codes: a code is given once, and a row that may be in use stays. */
export function dictionaryGovernance(uid: UID.ContentType): Governance {
  return { uid, fields: ['code'], create: true, enteredOnce: ['code'], remove: false };
}

/** A code is unique and can stand in an address. */
export function dictionaryObjects(table: string): DatabaseObject[] {
  const shape = "code ~ '^[A-Za-z0-9-]{1,60}$'";
  return [
    check(table, `${table}_code_shape`, shape, 'dictionary.code-invalid'),
    uniqueKey(table, `${table}_code_key`, 'code', { refusal: 'dictionary.code-taken' }),
  ];
}

export const DICTIONARY_REFUSALS: RefusalTexts = {
  'dictionary.code-invalid': {
    status: 400,
    text: {
      ru: 'Код: от 1 до 60 латинских букв, цифр и дефисов.',
      kk: 'Код: 1-ден 60-қа дейін латын әріптері, цифрлар және дефистер.',
      en: 'A code has 1 to 60 Latin letters, digits and hyphens.',
    },
  },
  'dictionary.code-taken': {
    status: 409,
    text: {
      ru: 'Такой код уже есть.',
      kk: 'Мұндай код бар.',
      en: 'This code exists already.',
    },
  },
};
