import { z } from '@strapi/utils';

import { decideJudging, type Judgement } from '../../../../rules/applications/paper.rules';
import { action, recordActions } from '../../platform/actions/action';
import { daySchema, reasonSchema } from '../../platform/http/contracts';
import { readPaper, type Paper } from './paper.store';
import { PAPER } from './tables';
import { acceptPaper, rejectPaper, strikePaper } from './use-cases/judge-paper';
import { lockForFile, registerPaper } from './use-cases/register-paper';

const MOVE_REFUSED = 'application.move-not-allowed';
const isJudged =
  (judgement: Judgement) =>
  (paper: Paper): boolean =>
    decideJudging(paper, judgement).ok;

const DOCUMENT_CLOSED = 'application.document-closed';

/** K4.2, K4.7: what staff decide about a document of an application. */
export const paperActions = recordActions<Paper>({
  record: 'application-document',
  records: 'application-documents',
  uid: PAPER,
  read: readPaper,
  evidence: { lock: lockForFile, attached: registerPaper, refusals: [DOCUMENT_CLOSED] },
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
