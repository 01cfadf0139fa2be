import { countWaiting, type WaitingKind } from '../../platform/waiting/waiting';
import { TABLES } from './tables';

/** Requests for marketing points that staff have not answered. */
export const requestsSubmitted: WaitingKind = {
  kind: 'point-request',
  name: {
    ru: 'Заявки на баллы за маркетинг',
    kk: 'Маркетинг ұпайларына өтінімдер',
    en: 'Requests for marketing points',
  },
  permission: 'plugin::partner-program.point-request.grant',
  href: '/plugins/partner-program/point-requests',
  count: (db) => countWaiting(db(TABLES.requests).where({ state: 'submitted' }), 'received_on'),
};
