import { z } from '@strapi/utils';

import { COMPETENCE_KINDS, LEVELS } from '../../../../rules/competences/competence';
import { inForce } from '../../../../rules/competences/in-force.rules';
import { action, recordActions } from '../../platform/actions/action';
import { changedAnswer, daySchema, reasonSchema } from '../../platform/http/contracts';
import { COMPETENCE, readCompetence, type Competence } from './competences.store';
import { awardCompetence } from './use-cases/award-competence';
import { changeLevel } from './use-cases/change-level';
import { endByStaff } from './use-cases/end-competence';
import { readPartner, type Partner } from '../partners';

/** What staff decide about a competence. */
export const competenceActions = recordActions<Competence>({
  record: 'competence',
  records: 'competences',
  uid: COMPETENCE,
  read: readCompetence,
  actions: [
    action({
      name: 'change-level',
      tone: 'default',
      bulk: false,
      input: z.strictObject({ level: z.enum(LEVELS), reason: reasonSchema }),
      refusals: [
        'competence.not-in-force',
        'competence.level-mismatch',
        'competence.level-unchanged',
      ],
      legal: (facts: Competence, today) =>
        facts.endedOn === null && (inForce(facts, today)?.level ?? null) !== null,
      run: changeLevel,
    }),
    action({
      name: 'end',
      tone: 'danger',
      bulk: false,
      input: z.strictObject({ from: daySchema.optional(), reason: reasonSchema }),
      refusals: [
        'competence.already-ended',
        'competence.day-in-future',
        'competence.day-before-start',
      ],
      legal: (facts: Competence) => facts.endedOn === null,
      run: endByStaff,
    }),
  ],
});

/** Awarding is done on the partner: there is no competence yet. */
export const awardAction = action({
  name: 'award-competence',
  tone: 'success',
  bulk: false,
  input: z.strictObject({
    kind: z.enum(COMPETENCE_KINDS),
    level: z.enum(LEVELS).optional(),
    from: daySchema.optional(),
    reason: reasonSchema,
  }),
  answer: changedAnswer.extend({ competence: z.string() }),
  refusals: [
    'competence.partner-not-active',
    'competence.before-partnership',
    'competence.level-mismatch',
    'competence.day-in-future',
    'competence.already-held',
  ],
  legal: (facts: Partner) => facts.partnership === 'active',
  run: awardCompetence,
});

/** The partner as a record with actions of this feature. */
export const partnerCompetenceActions = recordActions<Partner>({
  record: 'partner',
  records: 'partners',
  uid: 'plugin::partner-program.partner',
  read: readPartner,
  actions: [awardAction],
});
