import type { Text } from '../../platform/languages';
import { countWaiting, type WaitingKind } from '../../platform/waiting/waiting';
import { KINDS } from './kinds';

const NAMES: Readonly<Record<string, Text>> = {
  specialist: {
    ru: 'Специалисты на подтверждение',
    kk: 'Растауды күткен мамандар',
    en: 'Specialists to confirm',
  },
  'specialist-attestation': {
    ru: 'Сертификаты и аттестации на подтверждение',
    kk: 'Растауды күткен сертификаттар мен аттестаттаулар',
    en: 'Certificates and attestations to confirm',
  },
  publication: {
    ru: 'Публикации на подтверждение',
    kk: 'Растауды күткен жарияланымдар',
    en: 'Publications to confirm',
  },
  'large-project': {
    ru: 'Крупные веб-проекты на подтверждение',
    kk: 'Растауды күткен ірі веб-жобалар',
    en: 'Large web projects to confirm',
  },
};

/** §1: what partners entered and staff have not answered, kind by kind. */
export const qualificationsWaiting: readonly WaitingKind[] = KINDS.map(
  ({ record, uid, table }) => ({
    kind: `${record}-waiting`,
    name: NAMES[record] ?? { ru: record, kk: record, en: record },
    permission: `plugin::partner-program.${record}.confirm`,
    href: `/content-manager/collection-types/${uid}?filters[$and][0][state][$eq]=waiting&sort=waitingSince:ASC`,
    count: (db) => countWaiting(db(table).where({ state: 'waiting' }), 'updated_at'),
  }),
);
