import { z } from '@strapi/utils';

import type { PaperState, Verdict } from '../../../../rules/applications/application';
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
  reasonSchema,
  textSchema,
} from '../../platform/http/contracts';
import { readPartner, type Partner } from '../partners';
import type { Application } from './application.record';
import { kkvLevelOn, readOffered, type OfferedApplication } from './offered';
import { readPaper, type Paper } from './paper.store';
import { APPLICATION, PAPER } from './tables';
import { askQuestion } from './use-cases/ask-and-answer';
import { decideApplication } from './use-cases/decide-application';
import { acceptPaper, JUDGED_FROM, rejectPaper, strikePaper } from './use-cases/judge-paper';
import { approvePreliminarily } from './use-cases/preliminary-approve';
import { registerApplication } from './use-cases/register-application';
import { submitPackage } from './use-cases/send-papers';

const MOVE_REFUSED = 'application.move-not-allowed';
const note = longTextSchema(2000).optional();
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
      input: z.strictObject({ documents: longTextSchema(4000).optional(), note }),
      refusals: [MOVE_REFUSED, 'application.answer-awaited'],
      legal: isLegal('preliminary-approve'),
      run: approvePreliminarily,
    }),
    action({
      name: 'submit-package',
      tone: 'default',
      bulk: false,
      input: z.strictObject({ receivedOn: daySchema }),
      refusals: [MOVE_REFUSED, 'application.receipt-in-future'],
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

const isJudged =
  (judgement: keyof typeof JUDGED_FROM) =>
  ({ state }: Paper): boolean =>
    JUDGED_FROM[judgement].some((from: PaperState) => from === state);

const DOCUMENT_CLOSED = 'application.document-closed';

/** K4.2, K4.7: what staff decide about a document of an application. */
export const paperActions = recordActions<Paper>({
  record: 'application-document',
  records: 'application-documents',
  uid: PAPER,
  read: readPaper,
  actions: [
    action({
      name: 'accept',
      tone: 'success',
      bulk: false,
      input: z.strictObject({}),
      refusals: [DOCUMENT_CLOSED],
      legal: isJudged('accept'),
      run: acceptPaper,
    }),
    action({
      name: 'reject',
      tone: 'danger',
      bulk: false,
      input: z.strictObject({ remarks: reasonSchema, answerBy: daySchema.optional() }),
      refusals: [DOCUMENT_CLOSED, MOVE_REFUSED, 'application.answer-day-past'],
      legal: isJudged('reject'),
      run: rejectPaper,
    }),
    action({
      name: 'strike',
      tone: 'default',
      bulk: false,
      input: z.strictObject({ reason: reasonSchema }),
      refusals: [DOCUMENT_CLOSED],
      legal: isJudged('strike'),
      run: strikePaper,
    }),
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
    'application.already-open',
    'application.partner-not-active',
    'application.already-holds',
    'application.already-advanced',
    'application.no-competence',
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
