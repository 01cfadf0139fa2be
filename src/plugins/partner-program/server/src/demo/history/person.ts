import type { Day } from '../../../../rules/shared/days';
import type { RecordName } from './record-acts';
import type { Telling } from './telling';

/** One specialist and what tells of it. */
export interface Person extends Telling {
  readonly name: RecordName;
  /** Different for all people of the demo: numbers of certificates follow from it. */
  readonly serial: number;
  /** Stays, and is certified and attested on the last day of the story. */
  readonly sure: boolean;
  /** The partner enters nothing after it. */
  readonly until: Day;
}
