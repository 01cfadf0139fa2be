import type { Knex } from 'knex';

import type { Terms } from '../../../../rules/quality/evaluation';
import { termsOf } from '../../../../rules/quality/evaluation.rules';
import type { Day } from '../../../../rules/shared/days';
import { settingOn } from '../../platform/settings/settings';
import { EVALUATION } from './evaluation.settings';
import { keptTerms } from './evaluation.store';

/**
 * D-month, D-settings: what a month is evaluated by: what its evaluation kept, or while it has none,
 * the setting in force on its 1st. A correction and a preview of an evaluated month reckon as it did.
 */
export async function monthTerms(db: Knex, month: Day): Promise<Terms> {
  return (await keptTerms(db, month)) ?? termsOf(month, await settingOn(db, EVALUATION, month));
}
