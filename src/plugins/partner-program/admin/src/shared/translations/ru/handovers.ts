import type { handovers as en, handoverTypes as english } from '../en/handovers';

export const handovers: Record<keyof typeof en, string> = {
  'about.quality-handover':
    'Проекты, которые партнёры сдали отчётами Монитора качества. Сдача на проверке считается после принятия, со дня подтверждения; аннулированная теряет баллы с этого дня.',
  'action.quality-handover.accept': 'Принять',
  'action.quality-handover.accept.hint':
    'Сдача считается со дня подтверждения, баллы — год с него.',
  'action.quality-handover.refuse': 'Отказать',
  'action.quality-handover.refuse.hint': 'Партнёр прочтёт причину.',
  'action.quality-handover.annul': 'Аннулировать',
  'action.quality-handover.annul.hint':
    'Баллы снимаются с сегодняшнего дня. Партнёр прочтёт причину.',
  'state.held': 'На проверке',
  'state.annulled': 'Аннулировано',
  'journal.quality-handover.confirm': 'Проект сдан',
  'journal.quality-handover.hold': 'Проект сдан, на проверке',
  'journal.quality-handover.accept': 'Принято',
  'journal.quality-handover.refuse': 'Отказано',
  'journal.quality-handover.annul': 'Аннулировано',
  'journal.quality-handover.move-due': 'Срок перенесён',
  'handover-tests.title': 'Тесты',
  'handover-tests.none': 'В отчёте нет тестов.',
  'handover-tests.no-category': 'Без категории',
  'handover-tests.A': 'пройден',
  'handover-tests.F': 'не пройден',
  'handover-tests.W': 'ожидает',
  'handover-tests.S': 'пропущен',
  'handover-tests.required': 'обязательный',
  'handover-tests.by-hand': 'принят вручную',
};

export const handoverTypes: typeof english = {
  'quality-handover': {
    name: 'Сдача проектов по качеству',
    fields: {
      site: 'Сайт',
      partner: 'Партнёр',
      key: 'Ключ',
      state: 'Состояние',
      heldBecause: 'Почему на проверке',
      dueOn: 'Решить до',
      confirmedAt: 'Подтверждено',
      confirmedOn: 'День подтверждения',
      acceptedAt: 'Принято',
      annulledAt: 'Аннулировано',
      partnerReason: 'Причина для партнёра',
      note: 'Внутренняя заметка',
      revision: 'Которая сдача проекта',
      edition: 'Редакция',
      total: 'Тестов',
      passedTests: 'Пройдено',
      failed: 'Не пройдено',
      waiting: 'Ожидает',
      required: 'Обязательных',
      requiredPassed: 'Обязательных пройдено',
      categories: 'Категории',
      tests: 'Все тесты',
      report: 'Отчёт',
      version: 'Версия',
    },
  },
};
