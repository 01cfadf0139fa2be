import type { handoversPage as en } from '../en/handovers-page';

/** The list of handovers. */
export const handoversPage: Record<keyof typeof en, string> = {
  'handovers.title': 'Передачи проектов',
  'handovers.subtitle':
    'Сначала то, что ждёт решения, затем отказы и отчёты, которые не подтверждены',
  'handovers.count':
    '{count, plural, one {# передача} few {# передачи} many {# передач} other {# передачи}}',
  'handovers.none': 'Передач нет',
  'handovers.empty': 'Партнёры ещё не передавали проектов Монитором качества.',
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
