import { contentType } from '../../platform/content-types/content-type';
import { check, index, uniqueKey, type DatabaseObject } from '../../platform/database/objects';
import { versioned } from '../../platform/database/triggers';
import type { FeatureManifest } from '../../platform/manifest';
import largeProject from './content-types/large-project/schema.json';
import publication from './content-types/publication/schema.json';
import specialistAttestation from './content-types/specialist-attestation/schema.json';
import specialist from './content-types/specialist/schema.json';
import turnover from './content-types/turnover/schema.json';
import { KINDS } from './kinds';
import { qualificationActions } from './qualifications.actions';
import { qualificationGovernance } from './qualifications.governance';
import { QUALIFICATION_MAILS } from './qualifications.mails';
import { QUALIFICATION_REFUSALS } from './qualifications.refusals';
import { qualificationRoutes } from './qualifications.routes';
import { ENTRY_LIMITS } from './qualifications.settings';
import { qualificationViews } from './qualifications.views';
import { qualificationsWaiting } from './qualifications.waiting';
import { QUALIFICATION_WORDS } from './qualifications.words';
import { TABLES } from './tables';

const LIVE = "state <> 'withdrawn'";

/** What every kind of record needs: its version counted, its lists and queues found. */
const shared = KINDS.flatMap(({ table }): DatabaseObject[] => [
  versioned(table),
  index(table, `${table}_partner`, '(partner_id, id)'),
  index(table, `${table}_state`, '(state)'),
  check(table, `${table}_owned`, 'partner_id is not null and state is not null'),
]);

/** §1, K3-basic, K4.6: facts that requirements count, entered by partners, confirmed by staff. */
export const qualificationsManifest: FeatureManifest = {
  name: 'qualifications',
  contentTypes: {
    specialist: contentType(specialist),
    'specialist-attestation': contentType(specialistAttestation),
    publication: contentType(publication),
    'large-project': contentType(largeProject),
    turnover: contentType(turnover),
  },
  views: qualificationViews,
  routes: qualificationRoutes,
  actions: qualificationActions,
  governance: qualificationGovernance,
  settings: [ENTRY_LIMITS],
  mails: QUALIFICATION_MAILS,
  waiting: qualificationsWaiting,
  words: QUALIFICATION_WORDS,
  refusals: QUALIFICATION_REFUSALS,
  database: [
    ...shared,
    check(
      TABLES.specialists,
      'pp_specialists_days',
      'works_until is null or works_until >= works_from',
      'qualification.days-reversed',
    ),
    check(
      TABLES.attestations,
      'pp_specialist_attestations_days',
      'valid_until is null or valid_until >= issued_on',
      'qualification.days-reversed',
    ),
    index(TABLES.attestations, 'pp_specialist_attestations_of', '(specialist_id, id)'),
    index(TABLES.attestations, 'pp_specialist_attestations_number', '(number_key, kind)'),
    uniqueKey(
      TABLES.attestations,
      'pp_specialist_attestations_once',
      'partner_id, kind, number_key',
      { where: LIVE, refusal: 'attestation.number-taken' },
    ),
    check(
      TABLES.turnovers,
      'pp_turnovers_said',
      "year is not null and year ~ '^[0-9]{4}$' and amount_tenge is not null and amount_tenge > 0",
    ),
    uniqueKey(TABLES.turnovers, 'pp_turnovers_confirmed', 'partner_id, year', {
      where: "state = 'confirmed'",
      refusal: 'turnover.year-confirmed',
    }),
    // Addresses in Cyrillic are long when encoded: an index of their digests takes any.
    uniqueKey(TABLES.publications, 'pp_publications_once', 'partner_id, md5(url_key)', {
      where: LIVE,
      refusal: 'publication.already-entered',
    }),
  ],
};
