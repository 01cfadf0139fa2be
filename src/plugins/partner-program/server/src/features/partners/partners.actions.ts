import { z } from '@strapi/utils';

import { LADDER, USER_ROLES } from '../../../../rules/partners/partner';
import {
  PARTNERSHIP_MOVES,
  type PartnershipMove,
} from '../../../../rules/partners/partnership.states';
import { accept } from '../../../../rules/shared/decision';
import { decideMove } from '../../../../rules/shared/moves';
import { action, recordActions, type AnyAction, type Tone } from '../../platform/actions/action';
import { changedAnswer, daySchema, reasonSchema, textSchema } from '../../platform/http/contracts';
import { LANGUAGES } from '../../platform/languages';
import { passwordCodeAnswer } from './password-code.contract';
import { lockPartner, PARTNER, readPartner, type Partner } from './partners.store';
import { addUser } from './use-cases/add-user';
import { movePartnership } from './use-cases/move-partnership';
import { renamePartner } from './use-cases/rename-partner';
import { setLadder } from './use-cases/set-ladder';

function partnershipAction(name: PartnershipMove, tone: Tone): AnyAction {
  return action<Partner, { from?: z.infer<typeof daySchema> | undefined; reason: string }>({
    name,
    tone,
    bulk: false,
    input: z.strictObject({ from: daySchema.optional(), reason: reasonSchema }),
    refusals: ['partner.move-not-allowed', 'partner.day-in-future', 'partner.day-before-history'],
    legal: (facts) => decideMove(PARTNERSHIP_MOVES, facts.partnership, name, 'staff').ok,
    run: (unit, ref, input) => movePartnership(unit, ref, name, input),
  });
}

/** What staff decide about a partner. */
export const partnerActions = recordActions<Partner>({
  record: 'partner',
  records: 'partners',
  uid: PARTNER,
  read: readPartner,
  actions: [
    action({
      name: 'set-ladder',
      tone: 'default',
      bulk: true,
      input: z.strictObject({
        ladder: z.enum(LADDER),
        from: daySchema.optional(),
        reason: reasonSchema.optional(),
      }),
      refusals: ['partner.ladder-unchanged', 'partner.day-in-future', 'partner.day-before-history'],
      legal: () => true,
      run: setLadder,
    }),
    partnershipAction('suspend', 'danger'),
    partnershipAction('resume', 'success'),
    partnershipAction('end-partnership', 'danger'),
    action({
      name: 'rename',
      tone: 'default',
      bulk: false,
      input: z.strictObject({ tradingName: textSchema(200), reason: reasonSchema.optional() }),
      refusals: ['partner.name-unchanged', 'partner.slug-taken'],
      legal: () => true,
      run: renamePartner,
    }),
    action({
      name: 'add-user',
      tone: 'default',
      bulk: false,
      input: z.strictObject({
        email: z.email().max(254),
        role: z.enum(USER_ROLES),
        language: z.enum(LANGUAGES).optional(),
      }),
      answer: changedAnswer.extend({
        passwordCode: passwordCodeAnswer,
      }),
      secret: true,
      refusals: ['user.email-taken', 'user.partner-ended'],
      legal: (facts: Partner) => facts.partnership !== 'ended',
      run: async (unit, ref, input) => {
        const locked = await lockPartner(unit, ref);
        if (!locked.ok) return locked;
        const added = await addUser(unit, locked.value, input);
        if (!added.ok) return added;
        return accept({
          ...added.value,
          documentId: ref.documentId,
          version: locked.value.version,
        });
      },
    }),
  ],
});
