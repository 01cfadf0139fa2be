import { contentType } from '../../platform/content-types/content-type';
import { check, index, uniqueKey } from '../../platform/database/objects';
import { appendOnly } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import share from './content-types/quality-evaluation-share/schema.json';
import evaluation from './content-types/quality-evaluation/schema.json';
import participation from './content-types/quality-participation/schema.json';
import { EVALUATION } from './evaluation.settings';
import { evaluationActions } from './quality.actions';
import { evaluationJob } from './quality.jobs';
import { QUALITY_REFUSALS } from './quality.refusals';
import { qualityRoutes } from './quality.routes';
import { CONSENT_TEXT } from './quality.settings';
import { QUALITY_EVALUATION, TABLES } from './tables';

const closed = { fields: 'all', create: false, remove: false } as const;

/** §6: who takes part in the Quality Programme, and who holds its competence month by month. */
export const qualityManifest: FeatureManifest = {
  name: 'quality',
  contentTypes: {
    'quality-participation': contentType(participation),
    'quality-evaluation': contentType(evaluation),
    'quality-evaluation-share': contentType(share),
  },
  views: {
    'quality-participation': {
      title: 'consent',
      list: ['partner', 'consent', 'at', 'textVersion'],
      sort: { by: 'at', order: 'DESC' },
    },
    'quality-evaluation': {
      title: 'month',
      list: ['month', 'revision', 'partners', 'holding', 'gained', 'lost', 'evaluatedAt'],
      sort: { by: 'month', order: 'DESC' },
    },
    'quality-evaluation-share': {
      title: 'month',
      list: ['month', 'revision', 'partner', 'bought', 'handedOver', 'holds', 'reason', 'change'],
      sort: { by: 'month', order: 'DESC' },
    },
  },
  routes: qualityRoutes,
  actions: [evaluationActions],
  permissions: [
    {
      uid: 'quality.preview',
      displayName: 'See the Quality Programme by month: results, previews, partners',
      subCategory: 'quality',
    },
  ],
  governance: [
    { uid: 'plugin::partner-program.quality-participation', ...closed },
    { uid: QUALITY_EVALUATION, ...closed },
    { uid: 'plugin::partner-program.quality-evaluation-share', ...closed },
  ],
  jobs: [evaluationJob],
  settings: [CONSENT_TEXT, EVALUATION],
  refusals: QUALITY_REFUSALS,
  database: [
    index(TABLES.participations, 'pp_quality_participations_partner', '(partner_id, id)'),
    check(TABLES.participations, 'pp_quality_participations_owned', 'partner_id is not null'),
    ...appendOnly(TABLES.participations),
    uniqueKey(TABLES.evaluations, 'pp_quality_evaluations_key', 'month, revision'),
    check(
      TABLES.evaluations,
      'pp_quality_evaluations_shape',
      `extract(day from month) = 1 and (revision = 1) = (coalesce(reason, '') = '')
        and window_from < window_before and threshold between 1 and 100`,
    ),
    ...appendOnly(TABLES.evaluations),
    uniqueKey(TABLES.shares, 'pp_quality_evaluation_shares_key', 'evaluation_id, partner_id'),
    index(TABLES.shares, 'pp_quality_evaluation_shares_partner', '(partner_id, month)'),
    check(
      TABLES.shares,
      'pp_quality_evaluation_shares_shape',
      `handed_over between 0 and bought and holds = (reason = 'half-reached')
        and holds = (change in ('gains', 'keeps'))`,
    ),
    ...appendOnly(TABLES.shares),
  ],
};
