import { z } from '@strapi/utils';

import type { EntryLimits } from '../../../../rules/qualifications/entry.rules';
import { setting } from '../../platform/settings/settings';

const most = z.number().int().min(1).max(10_000);

/** (D) How many records of one kind a partner may have waiting, and enter in a day. */
export const ENTRY_LIMITS = setting<EntryLimits>({
  key: 'qualifications.entry-limits',
  schema: z.strictObject({ waiting: most, perDay: most }),
  fallback: { waiting: 200, perDay: 200 },
  placeholder: false,
  name: {
    ru: 'Сколько записей партнёр может внести на подтверждение',
    kk: 'Серіктес растауға қанша жазба енгізе алады',
    en: 'How many records a partner may enter for confirmation',
  },
  about: {
    ru: 'Для каждого вида (специалисты, сертификаты и аттестации, публикации, крупные проекты, обороты): сколько записей партнёра могут ждать проверки и сколько он может внести за день.',
    kk: 'Әр түр үшін (мамандар, сертификаттар мен аттестациялар, жарияланымдар, ірі жобалар, айналымдар): серіктестің қанша жазбасы тексеруді күте алады және ол бір күнде қанша енгізе алады.',
    en: 'For each kind (specialists, certificates and attestations, publications, large projects, turnovers): how many of a partner’s records may wait, and how many it may enter in a day.',
  },
});
