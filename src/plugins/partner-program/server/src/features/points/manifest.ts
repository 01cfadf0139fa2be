import { contentType } from '../../platform/content-types/content-type';
import { check, index, uniqueKey } from '../../platform/database/objects';
import { appendOnly } from '../../platform/database/triggers';
import { catalogueObjects } from '../../platform/catalogues/catalogue.database';
import type { FeatureManifest } from '../../platform/manifest';
import { seedCatalogue } from './catalogue';
import { ACTIVITIES, readPlaceholders } from './catalogue.store';
import activity from './content-types/activity/schema.json';
import pointEntry from './content-types/point-entry/schema.json';
import pointRequest from './content-types/point-request/schema.json';
import { pointActions } from './points.actions';
import { activityActions } from './activity.actions';
import { activityGovernance } from './activity.governance';
import { activityRoutes } from './activity.routes';
import { POINT_MAILS } from './points.mails';
import { POINT_REFUSALS } from './points.refusals';
import { pointRoutes } from './points.routes';
import { requestActions } from './request.actions';
import { requestObjects } from './request.database';
import { requestQueueRoutes } from './request.queue.routes';
import { REQUEST_MAILS } from './request.mails';
import { REQUEST_REFUSALS } from './request.refusals';
import { requestRoutes } from './request.routes';
import { REQUEST_WINDOW } from './request.settings';
import { POINT_REQUEST } from './request.store';
import { requestsSubmitted } from './request.waiting';
import { REQUEST_WORDS } from './request.words';
import { TABLES } from './tables';

const activityShape = `points > 0 and (effective_to is null or effective_to >= effective_from)
  and (formula = 'per-amount') = (per_tiyn is not null) and coalesce(per_tiyn, 1) > 0
  and coalesce(cap_per_entry, 1) > 0 and coalesce(cap_per_year, 1) > 0
  and coalesce(valid_months, 1) > 0`;

/** K6.1, D-ledger: the catalogue of activities and the ledger of points. */
export const pointsManifest: FeatureManifest = {
  name: 'points',
  contentTypes: {
    activity: contentType(activity),
    'point-entry': contentType(pointEntry),
    'point-request': contentType(pointRequest),
  },
  views: {
    activity: {
      title: 'nameRu',
      list: ['code', 'nameRu', 'points', 'effectiveFrom', 'effectiveTo'],
    },
    'point-entry': {
      title: 'causeKind',
      list: ['partner', 'scheme', 'points', 'effectiveFrom', 'causeKind', 'bookedAt'],
      sort: { by: 'bookedAt', order: 'DESC' },
    },
    'point-request': {
      title: 'title',
      list: ['title', 'partner', 'state', 'activityOn', 'receivedOn', 'points'],
      sort: { by: 'receivedOn', order: 'DESC' },
    },
  },
  routes: [...activityRoutes, ...pointRoutes, ...requestRoutes, ...requestQueueRoutes],
  actions: [pointActions, activityActions, requestActions],
  placeholders: readPlaceholders,
  waiting: [requestsSubmitted],
  governance: [
    {
      uid: 'plugin::partner-program.point-entry',
      fields: 'all',
      create: false,
      remove: false,
    },
    activityGovernance,
    { uid: POINT_REQUEST, fields: 'all', create: false, remove: false },
  ],
  permissions: [
    { uid: 'points.read', displayName: 'Read statements', subCategory: 'points' },
    { uid: 'point-requests.read', displayName: 'Read point requests', subCategory: 'points' },
    {
      uid: 'point-requests.register',
      displayName: 'Register point requests that came by e-mail',
      subCategory: 'points',
    },
  ],
  settings: [REQUEST_WINDOW],
  refusals: { ...POINT_REFUSALS, ...REQUEST_REFUSALS },
  words: REQUEST_WORDS,
  mails: { ...POINT_MAILS, ...REQUEST_MAILS },
  database: [
    ...appendOnly(TABLES.entries),
    check(TABLES.entries, 'pp_point_entries_not_zero', 'points <> 0'),
    check(
      TABLES.entries,
      'pp_point_entries_days',
      'effective_to is null or effective_to >= effective_from',
    ),
    uniqueKey(TABLES.entries, 'pp_point_entries_cause', 'cause_kind, cause_id, cause_revision', {
      refusal: 'points.already-booked',
    }),
    index(TABLES.entries, 'pp_point_entries_partner', '(partner_id, scheme, id)'),
    index(
      TABLES.entries,
      'pp_point_entries_reverses',
      '(reverses_id) where reverses_id is not null',
    ),
    check(TABLES.activities, 'pp_activities_shape', activityShape, 'activity.invalid'),
    ...catalogueObjects(ACTIVITIES, ['code']),
    ...requestObjects,
  ],
  seed: seedCatalogue,
};
