import type { UID } from '@strapi/strapi';
import type { z } from '@strapi/utils';
import type { Knex } from 'knex';

import type { Decision } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import type { Unit } from '../unit-of-work';

/** Names a record and, where the caller looked at it, the version it decided on. */
export interface RecordRef {
  readonly documentId: string;
  /** Undefined where nobody looked at a single record: lists of ids alone, and jobs. */
  readonly expectedVersion?: number | undefined;
  /** Given on cabinet requests: somebody else's record is not there. */
  readonly partnerId?: number | undefined;
}

/** What an action answers: the record as it is now. */
export interface Changed {
  readonly documentId: string;
  readonly version: number;
}

export type Tone = 'default' | 'success' | 'danger';

/** One thing staff decide about a record: from this come route, permission, button and document. */
export interface Action<Facts, Input> {
  readonly name: string;
  readonly tone: Tone;
  /** Whether the panel offers it for chosen rows of a list; its route takes many records anyway. */
  readonly bulk: boolean;
  readonly input: z.ZodType<Input>;
  /** What it answers beside the record and its version, if anything. */
  readonly answer?: z.ZodType<Changed>;
  /** Its answer holds a secret that is shown once. */
  readonly secret?: true;
  /** Codes of refusals it may answer beside those of every action. */
  readonly refusals?: readonly string[];
  /** Whether the record's state allows it today. The rule decides again, under the lock. */
  legal(facts: Facts, today: Day): boolean;
  /** The use case: load, lock, decide, save. */
  run(unit: Unit, ref: RecordRef, input: Input): Promise<Decision<Changed>>;
}

export type AnyAction = Action<unknown, unknown>;

/** A kind of record with its actions, and what is governed by them. */
export interface RecordActions {
  /** Singular and plural in addresses, labels and the journal: `enterprise-project`, `projects`. */
  readonly record: string;
  readonly records: string;
  readonly uid: UID.ContentType;
  /** The record's facts and version, without a lock; undefined when it is not there. */
  read(db: Knex, documentId: string): Promise<{ version: number } | undefined>;
  readonly actions: readonly AnyAction[];
  readonly evidence?: Evidence;
}

/** How staff attach private files to a kind of record: what came by e-mail, say. */
export interface Evidence {
  /** Locks the record and answers the number of its partner, or why it takes no file. */
  lock(unit: Unit, documentId: string): Promise<Decision<number>>;
  /** What the file does to the record, in the same unit and under the same lock. */
  attached?(unit: Unit, documentId: string, fileId: number): Promise<Decision<unknown>>;
  /** Codes it refuses with beside `record.not-found`. */
  readonly refusals: readonly string[];
}

interface TypedRecordActions<Facts extends { version: number }> extends Omit<
  RecordActions,
  'actions' | 'read'
> {
  read(db: Knex, documentId: string): Promise<Facts | undefined>;
  readonly actions: readonly AnyAction[];
}

/** Declares one action; its input's type follows from its schema. */
export function action<Facts, Input>(spec: Action<Facts, Input>): AnyAction {
  return spec;
}

/** Declares a kind of record with its actions; the type of their facts follows from `read`. */
export function recordActions<Facts extends { version: number }>(
  spec: TypedRecordActions<Facts>,
): RecordActions {
  return spec;
}

/** The name of an action's permission in the panel's roles. */
export function permissionOf(record: string, name: string): string {
  return `plugin::partner-program.${record}.${name}`;
}

/** The permission to read a record's actions and journal. */
export const JOURNAL_PERMISSION = 'plugin::partner-program.journal.read';
