import { z } from '@strapi/utils';

import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { action, recordActions, type Changed, type RecordRef } from '../../platform/actions/action';
import { longTextSchema } from '../../platform/http/contracts';
import type { Unit } from '../../platform/unit-of-work';
import { sameVersion } from '../partners';
import { confirmActivity, lockActivity, readActivity, type ActivityState } from './catalogue.store';

async function confirm(
  unit: Unit,
  ref: RecordRef,
  input: { readonly reason?: string | undefined },
): Promise<Decision<Changed>> {
  const row = await lockActivity(unit, ref.documentId);
  if (!row) return refuse('record.not-found');
  const same = sameVersion(row, ref);
  if (!same.ok) return same;
  if (!row.placeholder) return refuse('activity.already-confirmed');
  const version = await confirmActivity(unit, ref.documentId);
  await unit.journal({
    record: 'activity',
    documentId: ref.documentId,
    partnerId: null,
    action: 'confirm',
    reason: input.reason ?? null,
  });
  return accept({ documentId: ref.documentId, version });
}

/** D-settings: staff confirm that a shipped placeholder is the programme's value. */
export const activityActions = recordActions<ActivityState>({
  record: 'activity',
  records: 'activities',
  uid: 'plugin::partner-program.activity',
  read: readActivity,
  actions: [
    action({
      name: 'confirm',
      tone: 'success',
      bulk: true,
      input: z.strictObject({ reason: longTextSchema(2000).optional() }),
      refusals: ['activity.already-confirmed'],
      legal: ({ placeholder }: ActivityState) => placeholder,
      run: confirm,
    }),
  ],
});
