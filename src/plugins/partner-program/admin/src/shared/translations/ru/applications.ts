import type * as english from '../en/applications';

export const applications: Record<keyof typeof english.applications, string> = {
  'about.requirement':
    'Что требует компетенция: по какому поводу, для какого уровня, как проверяется и с какого числа. Строки закрываются и добавляются, но не меняются.',
  'action.requirement.confirm': 'Подтвердить порог',
  'action.requirement.confirm.hint':
    'Временный порог становится порогом программы. Открытые заявки не меняются.',
  'journal.requirement.create': 'Требование добавлено, действует по',
  'journal.requirement.edit': 'Требование изменено, действует по',
  'journal.requirement.confirm': 'Порог подтверждён',
  'option.occasion.initial': 'Первое присвоение',
  'option.occasion.upgrade': 'Переход на расширенный',
  'option.occasion.renewal': 'Продление',
  'option.rhythm.yearly': 'Каждый раз',
  'option.rhythm.second-year': 'Раз в два года',
  'option.checkedBy.partnership': 'Партнёрство действует',
  'option.checkedBy.gold': 'Золотой статус',
  'option.checkedBy.large-projects': 'Подтверждённые крупные веб-проекты',
  'option.checkedBy.specialists': 'Работающие специалисты',
  'option.checkedBy.technical-specialists':
    'Сертифицированные и аттестованные технические специалисты',
  'option.checkedBy.publications': 'Публикации за период',
  'option.checkedBy.published-projects': 'Опубликованные проекты',
  'option.checkedBy.finished-projects': 'Проекты, завершённые за два года',
  'option.checkedBy.enterprise-sales': 'Продажи энтерпрайз-продуктов за период',
  'option.checkedBy.marketing': 'Маркетинг за два года',
  'option.checkedBy.document': 'Документ',
  'option.checkedBy.staff': 'Проверяет сотрудник',
};

export const applicationTypes: typeof english.applicationTypes = {
  requirement: {
    name: 'Требования',
    fields: {
      code: 'Код',
      nameRu: 'Название на русском',
      nameKk: 'Название на казахском',
      nameEn: 'Название на английском',
      occasion: 'Повод',
      level: 'Уровень',
      rhythm: 'Как часто',
      checkedBy: 'Как проверяется',
      threshold: 'Порог',
      effectiveFrom: 'Действует с',
      effectiveTo: 'Действует по',
      placeholder: 'Временное значение, не подтверждено',
      version: 'Версия',
    },
  },
};
