import type { requests as en } from '../en/requests';

export const requests: Record<keyof typeof en, string> = {
  'about.point-request':
    'Заявка партнёра на баллы за маркетинговую активность. Сотрудник начисляет баллы по каталогу или другое число с причиной, отказывает или возвращает на исправление.',
  'action.point-request.grant': 'Начислить баллы',
  'action.point-request.grant.hint':
    'Баллы действуют с сегодняшнего дня. Если число не указано, начисляются баллы по каталогу с учётом пределов.',
  'action.point-request.return': 'Вернуть с замечаниями',
  'action.point-request.return.hint':
    'Партнёр увидит замечания, исправит заявку и подаст её снова.',
  'action.point-request.refuse': 'Отказать',
  'action.point-request.refuse.hint':
    'Баллы не начисляются. Решение окончательное; партнёр может подать другую заявку.',
  'input.points': 'Баллы',
  'input.points.hint':
    'Оставьте пустым, чтобы начислить по каталогу. Другое число требует причины и может превысить пределы.',
  'input.partnerReason': 'Причина для партнёра',
  'input.partnerReason.hint': 'Партнёр прочтёт её в кабинете и в письме.',
  'input.note': 'Внутренняя заметка',
  'input.note.hint': 'Только для сотрудников: партнёр её не увидит.',
  'state.granted': 'Баллы начислены',
  'state.refused': 'Отказано',
  'state.withdrawn': 'Отозвано партнёром',
  'state.cabinet': 'Кабинет',
  'state.e-mail': 'Электронная почта',
  'state.point-request': 'Заявка за маркетинг',
  'journal.point-request.create': 'Заявка начата',
  'journal.point-request.edit': 'Заявка изменена',
  'journal.point-request.submit': 'Подана на проверку',
  'journal.point-request.withdraw': 'Отозвана партнёром',
  'journal.point-request.register': 'Зарегистрирована по письму',
  'journal.point-request.grant': 'Баллы начислены',
  'journal.point-request.return': 'Возвращена с замечаниями',
  'journal.point-request.refuse': 'Отказано',
};
