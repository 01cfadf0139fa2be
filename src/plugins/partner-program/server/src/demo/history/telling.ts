import type { PartnerSpec } from '../data/partners';
import type { Random } from '../random';
import type { Calendar } from './when';

/** What every part of a story is told with. */
export interface Telling {
  readonly spec: PartnerSpec;
  readonly calendar: Calendar;
  readonly random: Random;
}
