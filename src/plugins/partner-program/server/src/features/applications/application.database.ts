import { OPEN_STATES } from '../../../../rules/applications/application';
import { check, index, uniqueKey, type DatabaseObject } from '../../platform/database/objects';
import { versioned } from '../../platform/database/triggers';
import { TABLES } from './tables';

const T = TABLES.applications;
const OPEN = `state in (${OPEN_STATES.map((state) => `'${state}'`).join(', ')})`;

/** What the database itself keeps true of applications. */
export const applicationObjects: readonly DatabaseObject[] = [
  versioned(T),
  versioned(TABLES.papers),
  uniqueKey(T, 'pp_applications_one_open', 'partner_id, kind', {
    where: OPEN,
    refusal: 'application.already-open',
  }),
  index(T, 'pp_applications_partner', '(partner_id, id)'),
  index(T, 'pp_applications_competence', '(competence_id) where competence_id is not null'),
  index(T, 'pp_applications_due', `(state, due_on) where ${OPEN}`),
  check(
    T,
    'pp_applications_received',
    "state in ('draft', 'withdrawn', 'closed') or (received_on is not null and times is not null)",
  ),
  check(
    T,
    'pp_applications_decided',
    "state not in ('approved', 'lowered', 'refused') or (decided_on is not null and proposal is not null)",
  ),
  check(T, 'pp_applications_about', "kind = 'initial' or competence_id is not null"),
  uniqueKey(TABLES.papers, 'pp_application_documents_once', 'application_id, requirement_code'),
  index(TABLES.questions, 'pp_information_requests_of', '(application_id, id)'),
  check(
    TABLES.questions,
    'pp_information_requests_days',
    'answer_by > asked_on and (answered_on is null or answered_on >= asked_on)',
  ),
];
