import type { WaitingKind } from '../../platform/waiting/waiting';
import { openRows } from '../../platform/waiting/open-rows';
import { PROJECT, TABLES } from './projects.store';

const RECORDS = `/content-manager/collection-types/${PROJECT}`;

/** Projects that partners have submitted and staff have not answered. */
export const projectsSubmitted: WaitingKind = {
  kind: 'project-submitted',
  name: {
    ru: 'Проекты на публикацию',
    kk: 'Жариялауды күткен жобалар',
    en: 'Projects to publish',
  },
  record: 'enterprise-project',
  permission: 'plugin::partner-program.enterprise-project.publish',
  href: `${RECORDS}?filters[$and][0][publication][$eq]=submitted&sort=updatedAt:ASC`,
  steps: {
    check: {
      side: 'staff',
      name: {
        ru: 'Проверить и опубликовать',
        kk: 'Тексеріп, жариялау',
        en: 'Check and publish',
      },
    },
  },
  link: ({ documentId }) => `${RECORDS}/${documentId}`,
  open: async (db) =>
    openRows(db, db({ p: TABLES.projects }).where({ 'p.publication': 'submitted' }), {
      id: 'p.document_id',
      partnerId: 'p.partner_id',
      step: "'check'",
      title: 'coalesce(p.title_ru, p.title_kk)',
      since: 'coalesce(p.submitted_on::timestamp, p.updated_at)',
    }),
};
