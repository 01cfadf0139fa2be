import type { RefusalTexts } from '../../platform/refusals';

/** What can be said against a password, its code, or another invitation. */
export const PASSWORD_REFUSALS: RefusalTexts = {
  'password.code-invalid': {
    status: 409,
    text: {
      ru: 'Ссылка не действует: она уже использована, заменена новой или истекла. Запросите новую.',
      kk: 'Сілтеме жарамсыз: ол пайдаланылған, жаңасымен ауыстырылған немесе мерзімі өткен. Жаңасын сұраңыз.',
      en: 'The link does not work: it was used, replaced by a newer one, or has expired. Ask for a new one.',
    },
  },
  'user.already-joined': {
    status: 409,
    text: {
      ru: 'Пользователь уже задал пароль: приглашение ему не нужно.',
      kk: 'Пайдаланушы құпиясөзін орнатып қойған: оған шақыру қажет емес.',
      en: 'The user has set a password: it needs no invitation.',
    },
  },
  'user.mailed-often': {
    status: 429,
    text: {
      ru: 'За этот час ссылку уже отправили трижды. Повторите позже.',
      kk: 'Осы сағатта сілтеме үш рет жіберілді. Кейінірек қайталаңыз.',
      en: 'The link was sent three times within this hour. Try again later.',
    },
  },
};
