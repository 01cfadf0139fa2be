import { countWaiting, type WaitingKind } from '../../platform/waiting/waiting';
import { TABLES } from './tables';
import { VIOLATION } from './violations.store';

/** K5.6: violations whose partner is heard and that staff have not decided. */
export const violationsHeard: WaitingKind = {
  kind: 'violation-heard',
  name: {
    ru: 'Нарушения: партнёр выслушан, нужно решение',
    kk: 'Бұзушылықтар: серіктес тыңдалды, шешім қажет',
    en: 'Violations: the partner is heard, a decision is due',
  },
  permission: 'plugin::partner-program.violation.confirm',
  href: `/content-manager/collection-types/${VIOLATION}?filters[$and][0][state][$eq]=opened&sort=answerBy:ASC`,
  count: (db, today) =>
    countWaiting(
      db(TABLES.violations)
        .where({ state: 'opened' })
        .where((heard) => {
          void heard.whereNotNull('answered_on').orWhere('answer_by', '<', today);
        }),
      'opened_on',
    ),
};
