import type { mail as enMail, mailTypes as enTypes } from '../en/mail';

export const mail: Record<keyof typeof enMail, string> = {
  'state.waiting': 'Ожидает отправки',
  'state.sent': 'Отправлено',
  'state.dead': 'Не доставлено',
  'option.language.ru': 'Русский',
  'option.language.kk': 'Казахский',
  'option.language.en': 'Английский',
  'action.outbox-message.retry': 'Отправить ещё раз',
  'action.outbox-message.retry.hint':
    'Письмо уйдёт ещё раз сейчас. Сначала устраните причину отказа.',
  'journal.outbox-message.retry': 'Отправлено ещё раз',
  'journal.mail-template.edit': 'Текст изменён',
  'journal.mail-template.reset': 'Возвращён исходный текст',
  'journal.partner.set-password': 'Пользователь задал пароль',
  'journal.partner-user.set-password': 'Пароль задан',
  'input.language': 'Язык писем',
  'about.outbox-message':
    'Письмо одному человеку об одном событии. Уходит само; от чего почтовый сервер отказался окончательно, можно отправить ещё раз.',
  'about.mail-template':
    'История текстов, которыми сотрудники заменили исходные. Тексты правят на странице «Почта».',
  'about.notification':
    'Что партнёру сообщили в кабинете. Пользователям, которые согласны на письма, сообщили и почтой.',
};

export const mailTypes: typeof enTypes = {
  'outbox-message': {
    name: 'Исходящие письма',
    fields: {
      event: 'Событие',
      recipient: 'Получатель',
      language: 'Язык',
      code: 'Письмо',
      facts: 'Данные письма',
      sealed: 'Зашифрованные данные',
      messageId: 'Message-ID',
      state: 'Состояние',
      attempts: 'Попыток',
      nextAttemptAt: 'Следующая попытка',
      lastError: 'Последняя ошибка',
      expiresAt: 'Не отправлять после',
      sentAt: 'Отправлено в',
      version: 'Версия',
    },
  },
  'mail-template': {
    name: 'Тексты писем',
    fields: {
      code: 'Письмо',
      language: 'Язык',
      revision: 'Редакция',
      subject: 'Тема',
      body: 'Текст',
    },
  },
  notification: {
    name: 'Уведомления',
    fields: {
      partner: 'Партнёр',
      event: 'Событие',
      code: 'Уведомление',
      facts: 'Данные',
      at: 'Когда',
    },
  },
  'password-code': {
    name: 'Коды для паролей',
    fields: { user: 'Пользователь', kind: 'Вид', hash: 'Хеш', expiresAt: 'Действует до' },
  },
  'notification-read': {
    name: 'Прочитанные уведомления',
    fields: { notification: 'Уведомление', user: 'Пользователь', readAt: 'Прочитано' },
  },
};
