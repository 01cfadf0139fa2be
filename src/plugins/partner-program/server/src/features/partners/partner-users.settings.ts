import { z } from '@strapi/utils';

import { setting } from '../../platform/settings/settings';

/** How many days an invitation to set the first password is good for. */
export const INVITATION_DAYS = setting<number>({
  key: 'invitation.days',
  schema: z.number().int().min(1).max(60),
  fallback: 7,
  placeholder: false,
  name: {
    ru: 'Срок приглашения пользователя, дней',
    kk: 'Пайдаланушы шақыруының мерзімі, күн',
    en: 'Days an invitation is good for',
  },
  about: {
    ru: 'Сколько календарных дней действует ссылка из приглашения. Действует на приглашения, отправленные с этого дня; истёкшее можно отправить заново.',
    kk: 'Шақырудағы сілтеме неше күнтізбелік күн жарамды. Осы күннен бастап жіберілген шақыруларға қолданылады; мерзімі өткенін қайта жіберуге болады.',
    en: 'For how many calendar days the link in an invitation works. Holds for invitations sent from that day on; an expired one can be sent again.',
  },
});
