import { z } from '@strapi/utils';

import { VIOLATION_SOURCES } from '../../../../rules/conduct/violation';
import { decideConfirmation } from '../../../../rules/conduct/violation.rules';
import { VIOLATION_MOVES } from '../../../../rules/conduct/violation.states';
import { decideMove } from '../../../../rules/shared/moves';
import { action, recordActions } from '../../platform/actions/action';
import {
  changedAnswer,
  daySchema,
  longTextSchema,
  reasonSchema,
  textSchema,
} from '../../platform/http/contracts';
import { readPartner, type Partner } from '../partners';
import { decideViolation } from './use-cases/decide-violation';
import { openViolation } from './use-cases/open-violation';
import { readViolation, VIOLATION, type Violation } from './violations.store';

const note = longTextSchema(2000).optional();
const verdictInput = z.strictObject({ partnerReason: reasonSchema, note });
const MOVE_REFUSED = 'violation.move-not-allowed';

/** K5.6: a violation is opened on its partner. */
export const partnerConductActions = recordActions<Partner>({
  record: 'partner',
  records: 'partners',
  uid: 'plugin::partner-program.partner',
  read: readPartner,
  actions: [
    action({
      name: 'open-violation',
      tone: 'danger',
      bulk: false,
      input: z.strictObject({
        clause: z
          .string()
          .trim()
          .max(12)
          .regex(/^\d{1,2}(\.\d{1,2}){1,3}$/, { error: 'not-a-clause' })
          .meta({ example: '5.2' }),
        happenedOn: daySchema,
        source: z.enum(VIOLATION_SOURCES),
        customer: textSchema(255).optional(),
        description: longTextSchema(5000),
        evidence: longTextSchema(5000).optional(),
        note,
      }),
      answer: changedAnswer.extend({ violation: z.string() }),
      refusals: ['violation.day-in-future', 'violation.customer-missing'],
      legal: () => true,
      run: (unit, ref, input) =>
        openViolation(unit, ref, {
          ...input,
          customer: input.customer ?? null,
          evidence: input.evidence ?? null,
          note: input.note ?? null,
        }),
    }),
  ],
});

/** K5.6: what staff decide about a violation. */
export const violationActions = recordActions<Violation>({
  record: 'violation',
  records: 'violations',
  uid: VIOLATION,
  read: readViolation,
  actions: [
    action({
      name: 'confirm',
      tone: 'danger',
      bulk: false,
      input: verdictInput,
      refusals: [MOVE_REFUSED, 'violation.partner-not-heard'],
      legal: (violation: Violation, today) => decideConfirmation(violation, today).ok,
      run: (unit, ref, input) => decideViolation(unit, ref, 'confirm', input),
    }),
    action({
      name: 'dismiss',
      tone: 'success',
      bulk: false,
      input: verdictInput,
      refusals: [MOVE_REFUSED],
      legal: ({ state }: Violation) => decideMove(VIOLATION_MOVES, state, 'dismiss', 'staff').ok,
      run: (unit, ref, input) => decideViolation(unit, ref, 'dismiss', input),
    }),
    action({
      name: 'overturn',
      tone: 'default',
      bulk: false,
      input: verdictInput,
      refusals: [MOVE_REFUSED],
      legal: ({ state }: Violation) => decideMove(VIOLATION_MOVES, state, 'overturn', 'staff').ok,
      run: (unit, ref, input) => decideViolation(unit, ref, 'overturn', input),
    }),
  ],
});
