import { z } from '@strapi/utils';

import { RIGHTS, type RightsByLevel } from '../../../../rules/competences/competence';
import { setting } from '../../platform/settings/settings';

const rights = z.array(z.enum(RIGHTS));

/** K3-rights: what each level of ККВ allows. */
export const RIGHTS_BY_LEVEL = setting<RightsByLevel>({
  key: 'competence.rights',
  schema: z.strictObject({ basic: rights, advanced: rights }),
  fallback: {
    basic: ['sell-enterprise', 'tenders', 'implementations', 'vendor-supervision'],
    advanced: [...RIGHTS],
  },
  placeholder: false,
  name: {
    ru: 'Права уровней компетенции ККВ',
    kk: 'ККВ құзыреті деңгейлерінің құқықтары',
    en: 'Rights of the KKV levels',
  },
  about: {
    ru: 'Что может делать партнёр базового и расширенного уровня. Решает, кто попадает в публичный список и получает лиды.',
    kk: 'Базалық және кеңейтілген деңгейдегі серіктес не істей алады. Ашық тізімге кім кіретінін және лидтерді кім алатынын анықтайды.',
    en: 'What a partner of the basic and of the advanced level may do. Decides who is in the public list and who gets leads.',
  },
});
