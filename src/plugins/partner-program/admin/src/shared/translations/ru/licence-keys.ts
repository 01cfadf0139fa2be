import type { licenceKeys as en, licenceKeyTypes as english } from '../en/licence-keys';

export const licenceKeys: Record<keyof typeof en, string> = {
  'about.licence-key':
    'Лицензионные ключи системы продаж, по хешам: сам ключ не хранится. Проданный и активированный ключ — проект программы качества.',
  'about.key-claim':
    'Партнёр заявляет, что проект, начатый другим, теперь его. Сверьтесь с заказчиком и передайте проект или откажите. Чей это ключ, партнёру не сообщается.',
  'action.licence-key.link-hash': 'Связать хеш',
  'action.licence-key.link-hash.hint':
    'Для отчёта или заявления, чей хеш не нашёл ключа: новые версии продукта считают хеш иначе.',
  'action.key-claim.transfer': 'Передать проект',
  'action.key-claim.transfer.hint':
    'С сегодняшнего дня заявитель может сдать проект. Баллы первого партнёра остаются, а в его долю идут только его сдачи.',
  'action.key-claim.refuse': 'Отказать',
  'action.key-claim.refuse.hint': 'Партнёр прочтёт причину. Не называйте в ней других партнёров.',
  'input.hash': 'Хеш ключа',
  'input.hash.hint': 'От 32 до 128 шестнадцатеричных цифр, как в отчёте или заявлении.',
  'state.requested': 'Ждёт решения',
  'state.transferred': 'Проект передан',
  'state.linked': 'Ключ найден',
  'state.demo': 'Демо',
  'state.renewal': 'Продление',
  'journal.licence-key.create': 'Ключ получен',
  'journal.licence-key.correct': 'Ключ исправлен',
  'journal.licence-key.return': 'Ключ возвращён',
  'journal.licence-key.restore': 'Возврат отменён',
  'journal.licence-key.link-hash': 'Связан хеш',
  'journal.licence-key.transfer': 'Проект передан',
  'journal.key-claim.create': 'Заявление подано',
  'journal.key-claim.transfer': 'Проект передан',
  'journal.key-claim.link': 'Ключ найден',
  'journal.key-claim.refuse': 'В заявлении отказано',
};

const content = {
  lastFour: 'Последние четыре символа',
  product: 'Продукт',
  edition: 'Редакция',
  kind: 'Вид',
  partner: 'Купил партнёр',
  boughtOn: 'Куплен',
  activatedOn: 'Активирован',
  returnedOn: 'Возвращён',
  revision: 'Номер версии',
  receivedAt: 'Получен',
};

export const licenceKeyTypes: typeof english = {
  'licence-key': {
    name: 'Лицензионные ключи',
    fields: { ...content, externalId: 'Номер в системе продаж', version: 'Версия' },
  },
  'licence-key-hash': {
    name: 'Хеши ключей',
    fields: { hash: 'Хеш', key: 'Ключ', addedAt: 'Добавлен' },
  },
  'licence-key-revision': {
    name: 'История ключей',
    fields: { ...content, key: 'Ключ', sentBy: 'Номер токена' },
  },
  'key-claim': {
    name: 'Заявления на проекты',
    fields: {
      partner: 'Заявитель',
      hash: 'Хеш',
      lastFour: 'Последние четыре символа',
      key: 'Ключ',
      state: 'Состояние',
      requestedAt: 'Подано',
      decidedAt: 'Решено',
      partnerReason: 'Причина для партнёра',
      version: 'Версия',
    },
  },
  'key-transfer': {
    name: 'Передачи проектов',
    fields: {
      key: 'Ключ',
      from: 'От кого',
      to: 'Кому',
      fromDay: 'С какого дня',
      claim: 'Заявление',
    },
  },
};
