import { countWaiting, type WaitingKind } from '../../platform/waiting/waiting';
import { APPLICATION, TABLES } from './tables';

const WITH_STAFF = ['submitted', 'under-decision'];

/** K4.2, K4.3, K4.9: applications that staff review or decide. */
export const applicationsWaiting: WaitingKind = {
  kind: 'application',
  name: {
    ru: 'Заявки на компетенцию',
    kk: 'Құзыретке өтінімдер',
    en: 'Applications for the competence',
  },
  permission: 'plugin::partner-program.application.approve',
  href: `/content-manager/collection-types/${APPLICATION}?filters[$and][0][state][$in][0]=submitted&filters[$and][0][state][$in][1]=under-decision&sort=dueOn:ASC`,
  count: (db) => countWaiting(db(TABLES.applications).whereIn('state', WITH_STAFF), 'received_on'),
};
