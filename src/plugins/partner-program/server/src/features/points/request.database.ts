import { check, index, type DatabaseObject } from '../../platform/database/objects';
import { versioned } from '../../platform/database/triggers';
import { TABLES } from './tables';

const T = TABLES.requests;

/** What the database itself keeps true of requests for marketing points. */
export const requestObjects: readonly DatabaseObject[] = [
  versioned(T),
  index(T, 'pp_point_requests_partner', '(partner_id, id)'),
  index(T, 'pp_point_requests_queue', '(state, received_on, id)'),
  index(T, 'pp_point_requests_addresses', 'using gin (address_keys)'),
  check(
    T,
    'pp_point_requests_received',
    "state in ('draft', 'withdrawn') or (received_on is not null and activity_code is not null and activity_on is not null)",
  ),
  check(T, 'pp_point_requests_granted', "(state = 'granted') = (points is not null)"),
  check(
    T,
    'pp_point_requests_decided',
    "(state in ('granted', 'refused')) = (decided_on is not null)",
  ),
];
