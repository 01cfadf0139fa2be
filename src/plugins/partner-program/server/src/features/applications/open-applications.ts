import type { Knex } from 'knex';

import { OPEN_STATES } from '../../../../rules/applications/application';
import type { Application } from './application.record';
import { applicationsIn, type Concerned } from './application.store';

/** Open applications of a partner, oldest first: all, or those about one competence. */
export function openApplications(db: Knex, where: Concerned): Promise<Application[]> {
  return applicationsIn(db, OPEN_STATES, where);
}
