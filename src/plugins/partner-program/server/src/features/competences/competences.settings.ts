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
});
