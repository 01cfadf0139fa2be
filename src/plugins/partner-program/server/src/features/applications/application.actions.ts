import { z } from '@strapi/utils';

import type { Verdict } from '../../../../rules/applications/application';
import { decideAnswered } from '../../../../rules/applications/answer.rules';
import { decideLowering } from '../../../../rules/applications/application.rules';
import {
  decideApplicationMove,
  type ApplicationMove,
} from '../../../../rules/applications/application.states';
import { APPLICATION_KINDS } from '../../../../rules/applications/requirement';
import { action, recordActions, type AnyAction } from '../../platform/actions/action';
import {
  changedAnswer,
  daySchema,
  longTextSchema,
  textSchema,
} from '../../platform/http/contracts';
import { readPartner, type Partner } from '../partners';
import type { Application } from './application.record';
import { linesIn } from './asked-papers';
import { kkvLevelOn, readOffered, type OfferedApplication } from './offered';
import { APPLICATION } from './tables';
import { askQuestion } from './use-cases/ask-and-answer';
import { decideApplication } from './use-cases/decide-application';
import { approvePreliminarily } from './use-cases/preliminary-approve';
import { registerAnswer } from './use-cases/register-answer';
import { registerApplication } from './use-cases/register-application';
import { submitPackage } from './use-cases/send-papers';
import { wantDocument } from './use-cases/want-document';

const MOVE_REFUSED = 'application.move-not-allowed';
const note = longTextSchema(2000).optional();
const MOST_ADDED = 20;
/** K4.2 (D): documents that staff add, one a line. */
const documentLines = longTextSchema(5000).refine(
  (text) => {
    const names = linesIn(text);
    return names.length <= MOST_ADDED && names.every(({ length }) => length <= 200);
  },
  { error: 'too-many-documents' },
);
const partnerReason = longTextSchema(2000).optional();

const isLegal =
  (move: ApplicationMove) =>
  (application: Application): boolean =>
    decideApplicationMove(application, move, 'staff').ok;

const DECIDED = [
  MOVE_REFUSED,
  'application.answer-awaited',
  'application.note-required',
  'application.lapsed',
];

function verdictAction(
  name: Verdict,
  tone: AnyAction['tone'],
  refusals: readonly string[] = [],
): AnyAction {
  return action({
    name,
    tone,
    bulk: false,
    input: z.strictObject({ partnerReason, note }),
    refusals: [...DECIDED, ...refusals],
    legal: (offered: OfferedApplication, today) =>
      isLegal(name)(offered) && decideLowering(name, kkvLevelOn(offered.competences, today)).ok,
    run: (unit, ref, input: { partnerReason?: string | undefined; note?: string | undefined }) =>
      decideApplication(unit, ref, name, input),
  });
}

/** K4.2–K4.10: what staff decide about an application. */
export const applicationActions = recordActions<OfferedApplication>({
  record: 'application',
  records: 'applications',
  uid: APPLICATION,
  read: readOffered,
  actions: [
    action({
      name: 'preliminary-approve',
      tone: 'success',
      bulk: false,
      input: z.strictObject({ documents: documentLines.optional(), note }),
      refusals: [MOVE_REFUSED, 'application.answer-awaited'],
      legal: isLegal('preliminary-approve'),
      run: approvePreliminarily,
    }),
    action({
      name: 'want-document',
      tone: 'default',
      bulk: false,
      input: z.strictObject({ document: textSchema(200) }),
      refusals: [MOVE_REFUSED],
      legal: isLegal('want-document'),
      run: wantDocument,
    }),
    action({
      name: 'submit-package',
      tone: 'default',
      bulk: false,
      input: z.strictObject({ receivedOn: daySchema }),
      refusals: [
        MOVE_REFUSED,
        'application.receipt-in-future',
        'application.receipt-before-application',
      ],
      legal: isLegal('submit-package'),
      run: (unit, ref, { receivedOn }) => submitPackage(unit, ref, 'staff', receivedOn),
    }),
    action({
      name: 'ask',
      tone: 'default',
      bulk: false,
      input: z.strictObject({
        question: longTextSchema(2000),
        answerBy: daySchema.optional(),
        document: textSchema(200).optional(),
      }),
      refusals: [MOVE_REFUSED, 'application.answer-day-past'],
      legal: isLegal('ask'),
      run: askQuestion,
    }),
    action({
      name: 'register-answer',
      tone: 'default',
      bulk: false,
      input: z.strictObject({ answer: longTextSchema(5000), receivedOn: daySchema }),
      refusals: [MOVE_REFUSED, 'application.receipt-in-future', 'application.nothing-asked'],
      legal: (offered: OfferedApplication, today) =>
        isLegal('answer')(offered) && decideAnswered(offered.questions, today, today).ok,
      run: registerAnswer,
    }),
    verdictAction('approve', 'success', [
      'competence.partner-not-active',
      'competence.before-partnership',
      'competence.already-held',
      'competence.not-in-force',
      'competence.level-unchanged',
    ]),
    verdictAction('lower', 'default', ['application.nothing-to-lower']),
    verdictAction('refuse', 'danger'),
  ],
});

/** Registering is done on the partner: there is no application yet (D-e-mail). */
const registerAction = action({
  name: 'register-application',
  tone: 'default',
  bulk: false,
  input: z.strictObject({
    kind: z.enum(APPLICATION_KINDS),
    receivedOn: daySchema,
    goals: longTextSchema(5000).optional(),
    summary: longTextSchema(5000).optional(),
    experience: longTextSchema(5000).optional(),
    lateReason: longTextSchema(2000).optional(),
  }),
  answer: changedAnswer.extend({ application: z.string() }),
  refusals: [
    'application.receipt-in-future',
    'application.receipt-before-partnership',
    'application.receipt-too-old',
    'application.already-open',
    'application.partner-not-active',
    'application.already-holds',
    'application.already-advanced',
    'application.no-competence',
    'application.registered-after-end',
    'application.too-early',
    'application.too-late',
    'application.refused-for-term',
  ],
  legal: (facts: Partner) => facts.partnership === 'active',
  run: registerApplication,
});

/** The partner as a record with actions of this feature. */
export const partnerApplicationActions = recordActions<Partner>({
  record: 'partner',
  records: 'partners',
  uid: 'plugin::partner-program.partner',
  read: readPartner,
  actions: [registerAction],
});
