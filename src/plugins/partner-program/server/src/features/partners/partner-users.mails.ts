import type { MailDefinitions } from '../../platform/mail';

const LINK = 'https://partners.example.kz/invitation#0123456789abcdef';

/** What people are told about their logins: always sent, whatever they chose about mails. */
export const PARTNER_USER_MAILS: MailDefinitions = {
  'account.invitation': {
    name: {
      ru: 'Приглашение',
      kk: 'Шақыру',
      en: 'Invitation',
    },
    subject: {
      ru: 'Приглашение в кабинет партнёра «{partner}»',
      kk: '«{partner}» серіктесінің кабинетіне шақыру',
      en: 'An invitation to the partner cabinet of {partner}',
    },
    body: {
      ru: 'Здравствуйте!\n\nВас добавили в пользователи кабинета партнёра «{partner}». Задайте пароль по ссылке:\n\n{link}\n\nСсылка действует до {until} включительно. Если она истекла, попросите владельца кабинета отправить приглашение ещё раз.\n\nЕсли вы не ждали этого письма, ничего делать не нужно.',
      kk: 'Сәлеметсіз бе!\n\nСіз «{partner}» серіктесі кабинетінің пайдаланушылары қатарына қосылдыңыз. Құпиясөзді мына сілтеме арқылы орнатыңыз:\n\n{link}\n\nСілтеменің соңғы күні: {until}. Мерзімі өтсе, кабинет иесінен шақыруды қайта жіберуді сұраңыз.\n\nБұл хатты күтпеген болсаңыз, ештеңе істеудің қажеті жоқ.',
      en: 'Hello!\n\nYou were added to the users of the partner cabinet of {partner}. Set your password here:\n\n{link}\n\nThe link works through {until}. If it has expired, ask the owner of the cabinet to send the invitation again.\n\nIf you did not expect this mail, there is nothing to do.',
    },
    sample: { partner: 'Пример Софт', link: LINK, until: '2026-12-01' },
    secrets: ['link'],
  },
  'account.added': {
    name: {
      ru: 'Открыт кабинет',
      kk: 'Кабинет ашылды',
      en: 'Cabinet opened',
    },
    subject: {
      ru: 'Вам открыт кабинет партнёра «{partner}»',
      kk: 'Сізге «{partner}» серіктесінің кабинеті ашылды',
      en: 'The partner cabinet of {partner} is open to you',
    },
    body: {
      ru: 'Здравствуйте!\n\nВас добавили в пользователи кабинета партнёра «{partner}». Входите со своим прежним паролем:\n\n{link}',
      kk: 'Сәлеметсіз бе!\n\nСіз «{partner}» серіктесі кабинетінің пайдаланушылары қатарына қосылдыңыз. Бұрынғы құпиясөзіңізбен кіріңіз:\n\n{link}',
      en: 'Hello!\n\nYou were added to the users of the partner cabinet of {partner}. Log in with the password you have:\n\n{link}',
    },
    sample: { partner: 'Пример Софт', link: 'https://partners.example.kz' },
  },
  'account.password-reset': {
    name: {
      ru: 'Новый пароль',
      kk: 'Жаңа құпиясөз',
      en: 'New password',
    },
    subject: {
      ru: 'Новый пароль для кабинета партнёра',
      kk: 'Серіктес кабинетіне жаңа құпиясөз',
      en: 'A new password for the partner cabinet',
    },
    body: {
      ru: 'Здравствуйте!\n\nДля вашего логина запросили новый пароль. Задайте его по ссылке, она действует один час:\n\n{link}\n\nЕсли это были не вы, ничего делать не нужно: прежний пароль продолжает работать.',
      kk: 'Сәлеметсіз бе!\n\nЛогиніңізге жаңа құпиясөз сұралды. Оны мына сілтеме арқылы орнатыңыз, ол бір сағат жарамды:\n\n{link}\n\nБұны сіз сұрамаған болсаңыз, ештеңе істеудің қажеті жоқ: бұрынғы құпиясөз жұмыс істей береді.',
      en: 'Hello!\n\nA new password was asked for your login. Set it here within one hour:\n\n{link}\n\nIf it was not you, there is nothing to do: the password you have goes on working.',
    },
    sample: { link: LINK.replace('invitation', 'password') },
    secrets: ['link'],
  },
  'account.password-set': {
    name: {
      ru: 'Пароль изменён',
      kk: 'Құпиясөз өзгертілді',
      en: 'Password changed',
    },
    subject: {
      ru: 'Пароль кабинета партнёра изменён',
      kk: 'Серіктес кабинетінің құпиясөзі өзгертілді',
      en: 'The password of your partner cabinet was changed',
    },
    body: {
      ru: 'Здравствуйте!\n\nДля вашего логина задан новый пароль, все прежние сеансы завершены.\n\nЕсли это были не вы, задайте другой пароль («Забыли пароль?» на странице входа) и сообщите менеджеру программы.',
      kk: 'Сәлеметсіз бе!\n\nЛогиніңізге жаңа құпиясөз орнатылды, бұрынғы сеанстардың бәрі аяқталды.\n\nБұл сіз болмасаңыз, басқа құпиясөз орнатыңыз (кіру бетіндегі «Құпиясөзді ұмыттыңыз ба?») және бағдарлама менеджеріне хабарлаңыз.',
      en: 'Hello!\n\nA new password was set for your login, and all earlier sessions have ended.\n\nIf it was not you, set another password ("Forgot password?" on the login page) and tell the manager of the programme.',
    },
    sample: {},
  },
};
