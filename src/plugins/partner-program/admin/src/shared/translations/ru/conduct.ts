import type * as english from '../en/conduct';

export const conduct: Record<keyof typeof english.conduct, string> = {
  'about.violation':
    'Нарушение партнёром пункта программы. Партнёр отвечает, затем сотрудник подтверждает нарушение или снимает его. Подтверждённое учитывается один раз, при следующем решении о компетенции.',
  'action.partner.open-violation': 'Открыть нарушение',
  'action.partner.open-violation.hint':
    'Партнёр получит уведомление и сможет ответить. Он увидит пункт, день, клиента и обстоятельства.',
  'action.violation.confirm': 'Подтвердить',
  'action.violation.confirm.hint':
    'Возможно, когда партнёр ответил или его срок вышел. Учитывается при следующем решении о компетенции.',
  'action.violation.dismiss': 'Снять',
  'action.violation.dismiss.hint': 'Нарушение не учитывается. Партнёр прочтёт причину.',
  'action.violation.overturn': 'Отменить подтверждение',
  'action.violation.overturn.hint':
    'Подтверждение оказалось ошибкой: нарушение больше не учитывается. Партнёр прочтёт причину.',
  'input.clause': 'Пункт программы',
  'input.clause.hint': 'Как в её тексте, например 5.2. Нарушение пункта 5.2 называет клиента.',
  'input.happenedOn': 'День нарушения',
  'input.happenedOn.hint': 'По времени Алматы, не в будущем.',
  'input.source': 'Как стало известно',
  'input.customer': 'Клиент',
  'input.customer.hint': 'Так, как это прочтёт партнёр.',
  'input.description': 'Обстоятельства',
  'input.description.hint': 'Этот текст прочтёт партнёр.',
  'input.evidence': 'Подтверждения',
  'input.evidence.hint': 'Для сотрудников: чем подтверждается и где хранится.',
  'option.source.customer': 'От клиента',
  'option.source.partner': 'От партнёра',
  'option.source.audit': 'Аудит',
  'option.source.report': 'Отчёты о ходе проекта',
  'option.source.staff': 'Замечено сотрудником',
  'state.opened': 'Открыто',
  'state.dismissed': 'Снято',
  'journal.violation.open': 'Нарушение открыто',
  'journal.violation.answer': 'Партнёр ответил',
  'journal.violation.confirm': 'Нарушение подтверждено',
  'journal.violation.dismiss': 'Нарушение снято',
  'journal.violation.overturn': 'Подтверждение отменено',
};

export const conductTypes: typeof english.conductTypes = {
  violation: {
    name: 'Нарушения',
    fields: {
      partner: 'Партнёр',
      clause: 'Пункт программы',
      happenedOn: 'День нарушения',
      customer: 'Клиент',
      source: 'Как стало известно',
      description: 'Обстоятельства',
      evidence: 'Подтверждения',
      state: 'Состояние',
      openedOn: 'Открыто',
      answerBy: 'Ответить по',
      answer: 'Ответ партнёра',
      answeredOn: 'Ответил',
      decidedOn: 'Решено',
      decidedAt: 'Время решения',
      partnerReason: 'Причина для партнёра',
      internalNote: 'Внутренняя заметка',
      version: 'Версия',
    },
  },
};
