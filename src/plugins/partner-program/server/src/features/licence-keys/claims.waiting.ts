import { openRows } from '../../platform/waiting/open-rows';
import type { WaitingKind } from '../../platform/waiting/waiting';
import { KEY_CLAIM, TABLES } from './tables';

const RECORDS = `/content-manager/collection-types/${KEY_CLAIM}`;

/** Q-again: claims of projects that staff have not decided. */
export const claimsOpen: WaitingKind = {
  kind: 'key-claim',
  name: {
    ru: 'Заявления на чужие проекты',
    kk: 'Басқалардың жобаларына өтініштер',
    en: "Claims of others' projects",
  },
  record: 'key-claim',
  permission: 'plugin::partner-program.key-claim.transfer',
  href: `${RECORDS}?filters[$and][0][state][$eq]=requested&sort=requestedAt:ASC`,
  steps: {
    decide: {
      side: 'staff',
      name: {
        ru: 'Передать проект или отказать',
        kk: 'Жобаны беру немесе бас тарту',
        en: 'Transfer the project or refuse',
      },
    },
  },
  link: ({ documentId }) => `${RECORDS}/${documentId}`,
  open: async (db) =>
    openRows(db, db({ c: TABLES.claims }).where({ 'c.state': 'requested' }), {
      id: 'c.document_id',
      partnerId: 'c.partner_id',
      step: "'decide'",
      title: 'c.last_four',
      since: 'c.requested_at',
    }),
};
