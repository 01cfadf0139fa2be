import type { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { day, type Day } from '../../../../rules/shared/days';
import type { Kind } from './kind';
import type { StoredRecord } from './qualifications.store';

/** Before every day of a record: what is shown counts whenever it was. */
export const EVER = day('1900-01-01');

/** Refusals of routes that take the fields of a record. */
export const ENTRY_REFUSALS = [
  'qualification.day-in-future',
  'qualification.days-reversed',
  'qualification.too-many-waiting',
  'qualification.too-many-today',
];

/** Refusals of routes about one record that the caller decided on. */
export const RECORD_REFUSALS = [
  'record.not-found',
  'record.version-conflict',
  'qualification.move-not-allowed',
];

/** Refusals of routes that attach files, where the kind takes any. */
export function fileRefusals({ files }: Kind): string[] {
  return files ? ['file.not-found', 'file.already-attached'] : [];
}

/** How records of a kind are called in addresses and in the API document. */
export interface Named {
  readonly kind: Kind;
  /** The segment of its addresses. */
  readonly path: string;
  readonly one: string;
  /** Refusals of its own when something is entered or corrected. */
  readonly refusals: readonly string[];
}

/** A kind of record with a list of its own in the cabinet. */
export interface Shelf extends Named {
  readonly many: string;
  /** What is answered beside its fields, and how it is read. */
  readonly more?: z.ZodRawShape;
  complete?(db: Knex, records: StoredRecord[]): Promise<StoredRecord[]>;
  /** What of it requirements would count on a day, by name. */
  readonly counted: Readonly<Record<string, Count>>;
}

type Count = (db: Knex, partnerId: number, on: Day) => Promise<number>;
