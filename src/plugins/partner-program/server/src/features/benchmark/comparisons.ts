import type { Knex } from 'knex';
import type { z } from '@strapi/utils';

import type { Language } from '../../platform/languages';
import { wordings } from '../surveys';
import {
  benchmarkLine,
  staffBenchmarkLine,
  type benchmarkAnswer,
  type staffBenchmarkAnswer,
} from './benchmark.contracts';
import { snapshotsOf } from './snapshots.store';

/** Q-benchmark: what a partner is shown of its newest months, the newest first. */
export async function comparisonsOf(
  db: Knex,
  partnerId: number,
  months: number,
  language: Language,
): Promise<z.infer<typeof benchmarkAnswer>[]> {
  const [snapshots, words] = [await snapshotsOf(db, partnerId, months), await wordings(db)];
  return snapshots.map((one) => benchmarkLine(one, words, language));
}

/** The same for staff, with the exact reasons. */
export async function comparisonsForStaff(
  db: Knex,
  partnerId: number,
  months: number,
): Promise<z.infer<typeof staffBenchmarkAnswer>> {
  const [snapshots, words] = [await snapshotsOf(db, partnerId, months), await wordings(db)];
  return snapshots.map((one) => staffBenchmarkLine(one, words));
}
