import { countWaiting, type WaitingKind } from '../../platform/waiting/waiting';
import { PROJECT, TABLES } from './projects.store';

/** Projects that partners have submitted and staff have not answered. */
export const projectsSubmitted: WaitingKind = {
  kind: 'project-submitted',
  name: {
    ru: 'Проекты на публикацию',
    kk: 'Жариялауды күткен жобалар',
    en: 'Projects to publish',
  },
  permission: 'plugin::partner-program.enterprise-project.publish',
  href: `/content-manager/collection-types/${PROJECT}?filters[$and][0][publication][$eq]=submitted&sort=updatedAt:ASC`,
  count: (db) =>
    countWaiting(db(TABLES.projects).where({ publication: 'submitted' }), 'updated_at'),
};
