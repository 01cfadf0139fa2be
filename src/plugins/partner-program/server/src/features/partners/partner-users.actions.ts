import { z } from '@strapi/utils';

import { USER_ROLES, type UserRole } from '../../../../rules/partners/partner';
import { accept, refuse, type Decision } from '../../../../rules/shared/decision';
import { action, recordActions, type Changed, type RecordRef } from '../../platform/actions/action';
import { changedAnswer, reasonSchema } from '../../platform/http/contracts';
import type { Unit } from '../../platform/unit-of-work';
import { passwordCodeAnswer } from './password-code.contract';
import { readPartnerUser } from './partner-users.store';
import { changeUser } from './use-cases/change-user';
import { renewCode } from './use-cases/renew-code';

async function change(
  unit: Unit,
  ref: RecordRef,
  role: UserRole | null,
  reason: string | undefined,
): Promise<Decision<Changed>> {
  const user = await readPartnerUser(unit.trx, ref.documentId);
  if (!user) return refuse('record.not-found');
  const changed = await changeUser(unit, user.partnerId, ref, role, reason);
  if (!changed.ok) return changed;
  return accept({ documentId: ref.documentId, version: changed.value.version });
}

/** What staff decide about a user of a partner; its owner does the same in the cabinet. */
export const partnerUserActions = recordActions<{ version: number; role: UserRole }>({
  record: 'partner-user',
  records: 'partner-users',
  uid: 'plugin::partner-program.partner-user',
  read: readPartnerUser,
  actions: [
    action({
      name: 'change-role',
      tone: 'default',
      bulk: false,
      input: z.strictObject({ role: z.enum(USER_ROLES), reason: reasonSchema.optional() }),
      refusals: ['user.last-owner'],
      legal: () => true,
      run: (unit, ref, input) => change(unit, ref, input.role, input.reason),
    }),
    action({
      name: 'renew-code',
      tone: 'default',
      bulk: false,
      input: z.strictObject({ reason: reasonSchema }),
      answer: changedAnswer.extend({ passwordCode: passwordCodeAnswer }),
      secret: true,
      refusals: ['user.mailed-often'],
      legal: () => true,
      run: renewCode,
    }),
    action({
      name: 'remove',
      tone: 'danger',
      bulk: false,
      input: z.strictObject({ reason: reasonSchema }),
      refusals: ['user.last-owner'],
      legal: () => true,
      run: (unit, ref, input) => change(unit, ref, null, input.reason),
    }),
  ],
});
