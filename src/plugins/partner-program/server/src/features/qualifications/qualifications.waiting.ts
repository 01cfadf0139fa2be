import type { Text } from '../../platform/languages';
import { openRows } from '../../platform/waiting/open-rows';
import type { Step, WaitingKind } from '../../platform/waiting/waiting';
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
  turnover: {
    ru: 'Обороты на подтверждение',
    kk: 'Растауды күткен айналымдар',
    en: 'Turnovers to confirm',
  },
};

/** The column that names a record; of a person none: it says more than its step needs. */
const TITLES: Readonly<Record<string, string>> = {
  'specialist-attestation': 'q.title',
  publication: 'q.title',
  'large-project': 'q.name',
  turnover: 'q.year',
};

const CONFIRM: Step = {
  side: 'staff',
  name: {
    ru: 'Подтвердить или отклонить',
    kk: 'Растау немесе қабылдамау',
    en: 'Confirm or reject',
  },
};

/** §1: what partners entered and staff have not answered, kind by kind. */
export const qualificationsWaiting: readonly WaitingKind[] = KINDS.map(({ record, uid, table }) => {
  const records = `/content-manager/collection-types/${uid}`;
  return {
    kind: `${record}-waiting`,
    name: NAMES[record] ?? { ru: record, kk: record, en: record },
    record,
    permission: `plugin::partner-program.${record}.confirm`,
    href: `${records}?filters[$and][0][state][$eq]=waiting&sort=waitingSince:ASC`,
    steps: { confirm: CONFIRM },
    link: ({ documentId }) => `${records}/${documentId}`,
    open: async (db) =>
      openRows(db, db({ q: table }).where({ 'q.state': 'waiting' }), {
        id: 'q.document_id',
        partnerId: 'q.partner_id',
        step: "'confirm'",
        title: TITLES[record] ?? 'null',
        since: 'coalesce(q.waiting_since::timestamp, q.updated_at)',
      }),
  };
});
