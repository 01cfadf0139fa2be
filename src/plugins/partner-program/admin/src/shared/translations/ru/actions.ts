import type { actions as en } from '../en/actions';

export const actions: Record<keyof typeof en, string> = {
  'action.activity.confirm': 'Подтвердить значение',
  'action.activity.confirm.hint':
    'Временное значение становится значением программы. Ничего не пересчитывается.',
  'action.partner.set-ladder': 'Изменить статус',
  'action.partner.set-ladder.hint': 'Новый статус встанет в историю с указанного дня.',
  'action.partner.suspend': 'Приостановить партнёрство',
  'action.partner.suspend.hint':
    'С этого дня права и публичная карточка отключены. Они вернутся вместе с партнёрством.',
  'action.partner.resume': 'Возобновить партнёрство',
  'action.partner.resume.hint': 'С этого дня права и публичная карточка снова действуют.',
  'action.partner.end-partnership': 'Прекратить партнёрство',
  'action.partner.end-partnership.hint':
    'С этого дня права и публичная карточка отключены, компетенции аннулируются.',
  'action.partner.rename': 'Изменить название',
  'action.partner.rename.hint':
    'Вместе с названием меняется адрес публичной карточки. Старый адрес ведёт на новый.',
  'action.partner.add-user': 'Добавить пользователя',
  'action.partner.add-user.hint': 'Человек получит доступ в кабинет этого партнёра.',
  'action.partner-user.renew-code': 'Выдать новый код',
  'action.partner-user.renew-code.hint':
    'Прежний код перестанет действовать. Выдавайте код только тому, кого знаете.',
  'action.partner-user.change-role': 'Изменить роль',
  'action.partner-user.change-role.hint':
    'Возможности человека в кабинете партнёра изменятся сразу.',
  'action.partner-user.remove': 'Удалить из партнёра',
  'action.partner-user.remove.hint': 'Человек сразу потеряет доступ в кабинет этого партнёра.',
  'action.partner.award-competence': 'Присвоить компетенцию',
  'action.partner.award-competence.hint': 'Компетенция действует с указанного дня.',
  'action.competence.end': 'Прекратить компетенцию',
  'action.competence.end.hint': 'После последнего дня компетенция не действует.',
  'action.competence.change-level': 'Изменить уровень',
  'action.competence.change-level.hint':
    'Новый уровень действует с указанного дня. Срок не меняется.',
  'action.enterprise-project.publish': 'Опубликовать',
  'action.enterprise-project.publish.hint':
    'Проект появится в публичной карточке, баллы за него начислятся один раз.',
  'action.enterprise-project.return': 'Вернуть с замечаниями',
  'action.enterprise-project.return.hint': 'Партнёр увидит замечания и сможет подать проект снова.',
  'action.enterprise-project.unpublish': 'Снять с публикации',
  'action.enterprise-project.unpublish.hint':
    'Проект исчезнет из публичной карточки и перестанет учитываться. Причину партнёр прочтёт в кабинете и в письме.',
  'action.enterprise-project.pause': 'Приостановить работу',
  'action.enterprise-project.pause.hint': 'Работа над проектом прервётся, её можно возобновить.',
  'action.enterprise-project.resume': 'Возобновить работу',
  'action.enterprise-project.resume.hint': 'Работа над проектом продолжится.',
  'action.enterprise-project.finish': 'Завершить проект',
  'action.enterprise-project.finish.hint': 'Работа сдана. Отменить это нельзя.',
  'action.enterprise-project.stop': 'Прекратить проект',
  'action.enterprise-project.stop.hint': 'Работа закончится без сдачи. Отменить это нельзя.',
  'action.point-entry.reverse': 'Сторнировать',
  'action.point-entry.reverse.hint':
    'Рядом с записью появится сторно. Балансы прошлых дней останутся такими, какими были известны. Причину партнёр прочтёт в кабинете.',
};
