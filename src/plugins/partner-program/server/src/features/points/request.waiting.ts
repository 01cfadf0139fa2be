import type { WaitingKind } from '../../platform/waiting/waiting';
import { openRows } from '../../platform/waiting/open-rows';
import { TABLES } from './tables';

const HREF = '/plugins/partner-program/point-requests';

/** Requests for marketing points that staff have not answered. */
export const requestsSubmitted: WaitingKind = {
  kind: 'point-request',
  name: {
    ru: 'Заявки на баллы за маркетинг',
    kk: 'Маркетинг ұпайларына өтінімдер',
    en: 'Requests for marketing points',
  },
  record: 'point-request',
  permission: 'plugin::partner-program.point-request.grant',
  href: HREF,
  steps: {
    decide: {
      side: 'staff',
      name: {
        ru: 'Начислить баллы или отказать',
        kk: 'Ұпай беру немесе бас тарту',
        en: 'Grant the points or refuse',
      },
    },
  },
  link: () => HREF,
  open: async (db) =>
    openRows(db, db({ r: TABLES.requests }).where({ 'r.state': 'submitted' }), {
      id: 'r.document_id',
      partnerId: 'r.partner_id',
      step: "'decide'",
      title: 'r.title',
      since: 'r.received_on',
    }),
};
