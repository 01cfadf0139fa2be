import { contentType } from '../../platform/content-types/content-type';
import { check, index, uniqueKey } from '../../platform/database/objects';
import { versioned } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import qualityHandover from './content-types/quality-handover/schema.json';
import { handoverActions } from './handovers.actions';
import { handoverDeadlines } from './handovers.deadlines';
import { HANDOVER_MAILS } from './handovers.mails';
import { HANDOVER_REFUSALS } from './handovers.refusals';
import { handoverRoutes } from './handovers.routes';
import { keysRoute } from './keys.routes';
import { HELD_DAYS } from './handovers.settings';
import { handoversHeld } from './handovers.waiting';
import { HANDOVER_WORDS } from './handovers.words';
import { staffHandover, staffHandovers } from './staff.routes';
import { HANDOVER, TABLES } from './tables';

const T = TABLES.handovers;
const shape = `partner_id is not null and key_id is not null and report_id is not null
  and tests is not null and (state = 'held') = (due_on is not null)
  and (state in ('accepted', 'annulled')) = (accepted_at is not null)
  and (state = 'annulled') = (annulled_at is not null)`;

/** Q-handover, Q-points, Q-again: projects handed over by the Quality Monitor's reports. */
export const handoversManifest: FeatureManifest = {
  name: 'handovers',
  contentTypes: { 'quality-handover': contentType(qualityHandover) },
  views: {
    'quality-handover': {
      title: 'site',
      list: ['site', 'partner', 'key', 'state', 'confirmedOn', 'dueOn', 'passedTests', 'total'],
      form: [
        ['partner', 'key'],
        ['site', 'edition'],
        ['state', 'confirmedOn', 'dueOn'],
        ['total', 'passedTests', 'failed'],
        ['waiting', 'required', 'requiredPassed'],
        ['confirmedAt', 'acceptedAt', 'annulledAt'],
        ['partnerReason', 'note'],
        ['heldBecause', 'revision'],
      ],
      sort: { by: 'confirmedAt', order: 'DESC' },
    },
  },
  routes: [...handoverRoutes, keysRoute, staffHandovers, staffHandover],
  actions: [handoverActions],
  permissions: [
    { uid: 'handovers.read', displayName: 'Read the list of handovers', subCategory: 'quality' },
  ],
  governance: [{ uid: HANDOVER, fields: 'all', create: false, remove: false }],
  settings: [HELD_DAYS],
  deadlines: [handoverDeadlines],
  waiting: [handoversHeld],
  mails: HANDOVER_MAILS,
  words: HANDOVER_WORDS,
  refusals: HANDOVER_REFUSALS,
  database: [
    versioned(T),
    uniqueKey(T, 'pp_quality_handovers_report', 'report_id'),
    uniqueKey(T, 'pp_quality_handovers_turn', 'key_id, partner_id, revision'),
    index(T, 'pp_quality_handovers_partner', '(partner_id, confirmed_at)'),
    index(T, 'pp_quality_handovers_held', "(due_on) where state = 'held'"),
    check(T, 'pp_quality_handovers_shape', shape),
  ],
};
