import type { handoversPage as en } from '../en/handovers-page';

/** The list of handovers. */
export const handoversPage: Record<keyof typeof en, string> = {
  'handovers.title': 'Сдача проектов',
  'handovers.subtitle':
    'Сначала то, что ждёт решения, затем отчёты, которые не проходят, и остальные неподтверждённые',
  'handovers.count': '{count, plural, one {# сдача} few {# сдачи} many {# сдач} other {# сдачи}}',
  'handovers.none': 'Сдач нет',
  'handovers.empty': 'Партнёры ещё не сдавали проектов через Монитор качества.',
  'handovers.empty.filtered': 'По этим условиям ничего нет. Измените или сбросьте условия.',
  'handovers.filter.state': 'Состояние',
  'handovers.all-partners': 'Показать всех партнёров',
  'handovers.state.held': 'На проверке',
  'handovers.state.refused': 'Отказано',
  'handovers.state.waiting': 'Отчёт не подтверждён',
  'handovers.state.accepted': 'Принято',
  'handovers.state.annulled': 'Аннулировано',
  'handovers.held.required-set-smaller': 'Обязательных тестов меньше, чем в каталоге',
  'handovers.held.required-passed-by-hand': 'Обязательный автотест принят вручную',
  'handovers.edition.site': 'сайт',
  'handovers.edition.intranet': 'портал',
  'handovers.key': 'ключ …{lastFour}',
  'handovers.tests': 'Пройдено {passed, number} из {total, number}',
  'handovers.required': 'обязательных {passed, number} из {required, number}',
  'handovers.in-the-way': 'Мешают ({count, number}): {codes}{more, select, yes {…} other {}}',
  'handovers.column.state': 'Состояние',
  'handovers.column.project': 'Проект',
  'handovers.column.partner': 'Партнёр',
  'handovers.column.tests': 'Тесты',
  'handovers.column.day': 'Подтверждено или получено',
};
