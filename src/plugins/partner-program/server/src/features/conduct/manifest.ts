import { contentType } from '../../platform/content-types/content-type';
import { check, index } from '../../platform/database/objects';
import { versioned } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import { partnerConductActions, violationActions } from './conduct.actions';
import { CONDUCT_MAILS } from './conduct.mails';
import { CONDUCT_REFUSALS } from './conduct.refusals';
import { conductRoutes } from './conduct.routes';
import { DAYS_TO_ANSWER } from './conduct.settings';
import { violationsOpen } from './conduct.waiting';
import { CONDUCT_WORDS } from './conduct.words';
import violation from './content-types/violation/schema.json';
import { TABLES } from './tables';
import { VIOLATION } from './violations.store';

/** K5.6: violations of the programme by its partners. */
export const conductManifest: FeatureManifest = {
  name: 'conduct',
  contentTypes: { violation: contentType(violation) },
  views: {
    violation: {
      title: 'clause',
      list: ['clause', 'partner', 'happenedOn', 'state', 'openedOn', 'answerBy', 'answeredOn'],
      sort: { by: 'openedOn', order: 'DESC' },
    },
  },
  routes: conductRoutes,
  actions: [partnerConductActions, violationActions],
  governance: [{ uid: VIOLATION, fields: 'all', create: false, remove: false }],
  settings: [DAYS_TO_ANSWER],
  mails: CONDUCT_MAILS,
  waiting: [violationsOpen],
  words: CONDUCT_WORDS,
  refusals: CONDUCT_REFUSALS,
  database: [
    versioned(TABLES.violations),
    index(TABLES.violations, 'pp_violations_partner', '(partner_id, id)'),
    index(TABLES.violations, 'pp_violations_state', '(state)'),
    check(
      TABLES.violations,
      'pp_violations_owned',
      'partner_id is not null and state is not null and opened_on is not null and answer_by is not null',
    ),
    check(TABLES.violations, 'pp_violations_decided', "(state = 'opened') = (decided_on is null)"),
  ],
};
