import { z } from '@strapi/utils';

import { action, recordActions } from '../../platform/actions/action';
import { reasonSchema } from '../../platform/http/contracts';
import { readEvaluation, type Evaluation } from './evaluation.store';
import { QUALITY_EVALUATION } from './tables';
import { correctEvaluation } from './use-cases/evaluate-month';

/** D-month: what staff do to an evaluation: write a new one. */
export const evaluationActions = recordActions<Evaluation>({
  record: 'quality-evaluation',
  records: 'quality-evaluations',
  uid: QUALITY_EVALUATION,
  read: readEvaluation,
  actions: [
    action({
      name: 'correct',
      tone: 'danger',
      bulk: false,
      input: z.strictObject({ reason: reasonSchema }),
      refusals: ['quality.superseded'],
      legal: ({ newest }: Evaluation) => newest,
      run: correctEvaluation,
    }),
  ],
});
