import type { Knex } from 'knex';

import type { Day } from '../../../../rules/shared/days';
import type { Text } from '../languages';

/** A record shipped with a placeholder for a value that the sources do not give (D-settings). */
export interface Placeholder {
  /** The kind of record and the segment of its addresses: `activity`, `activities`. */
  readonly record: string;
  readonly records: string;
  readonly documentId: string;
  readonly version: number;
  readonly name: Text;
  /** The value as people read it. */
  readonly value: string;
}

/** Reads the placeholders of one feature that staff have not confirmed. */
export type PlaceholderSource = (db: Knex, today: Day) => Promise<readonly Placeholder[]>;
