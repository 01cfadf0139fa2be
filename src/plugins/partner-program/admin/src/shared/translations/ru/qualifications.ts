import type * as english from '../en/qualifications';

export const qualifications: Record<keyof typeof english.qualifications, string> = {
  'state.confirmed': 'Подтверждено',
  'state.rejected': 'Не подтверждено',
  'state.withdrawn': 'Отозвано',
  'state.certificate': 'Сертификат',
  'state.attestation': 'Аттестация',
  'state.other': 'Другое',
  'option.language.other': 'Другой язык',
  'about.specialist':
    'Человек, который работает у партнёра. Учитывается после подтверждения с первого по последний день работы, а как сертифицированный и аттестованный — только с двумя действующими подтверждёнными документами.',
  'about.specialist-attestation':
    'Сертификат или аттестация специалиста. Каждый документ подтверждается отдельно и учитывается по последний день действия.',
  'about.publication':
    'Что партнёр опубликовал об энтерпрайз-продуктах на внешнем ресурсе. Учитывается после подтверждения по дню публикации.',
  'about.large-project':
    'Крупный веб-проект, который показывает опыт партнёра до получения компетенции. Учитывается после подтверждения.',
  'action.specialist.confirm': 'Подтвердить',
  'action.specialist.confirm.hint': 'С этого момента запись учитывается.',
  'action.specialist.reject': 'Не подтверждать',
  'action.specialist.reject.hint':
    'Партнёр увидит причину и сможет исправить запись, тогда она снова будет ждать проверки.',
  'action.specialist.revoke': 'Снять подтверждение',
  'action.specialist.revoke.hint':
    'Запись перестанет учитываться. Партнёр увидит причину и сможет её исправить.',
  'action.specialist-attestation.confirm': 'Подтвердить',
  'action.specialist-attestation.confirm.hint': 'С этого момента запись учитывается.',
  'action.specialist-attestation.reject': 'Не подтверждать',
  'action.specialist-attestation.reject.hint':
    'Партнёр увидит причину и сможет исправить запись, тогда она снова будет ждать проверки.',
  'action.specialist-attestation.revoke': 'Снять подтверждение',
  'action.specialist-attestation.revoke.hint':
    'Запись перестанет учитываться. Партнёр увидит причину и сможет её исправить.',
  'action.publication.confirm': 'Подтвердить',
  'action.publication.confirm.hint': 'С этого момента запись учитывается.',
  'action.publication.reject': 'Не подтверждать',
  'action.publication.reject.hint':
    'Партнёр увидит причину и сможет исправить запись, тогда она снова будет ждать проверки.',
  'action.publication.revoke': 'Снять подтверждение',
  'action.publication.revoke.hint':
    'Запись перестанет учитываться. Партнёр увидит причину и сможет её исправить.',
  'action.large-project.confirm': 'Подтвердить',
  'action.large-project.confirm.hint': 'С этого момента запись учитывается.',
  'action.large-project.reject': 'Не подтверждать',
  'action.large-project.reject.hint':
    'Партнёр увидит причину и сможет исправить запись, тогда она снова будет ждать проверки.',
  'action.large-project.revoke': 'Снять подтверждение',
  'action.large-project.revoke.hint':
    'Запись перестанет учитываться. Партнёр увидит причину и сможет её исправить.',
  'action.specialist.erase': 'Удалить данные человека',
  'action.specialist.erase.hint':
    'Имя, должность, почта, номера и адреса удаляются навсегда, в том числе из сертификатов и аттестаций. Всё учтённое останется.',
  'input.note': 'Внутренняя заметка',
  'input.note.hint': 'Никогда не покидает панель: пишите без персональных данных.',
  'error.no-letters': 'Нет ни букв, ни цифр.',
  'journal.specialist.create': 'Внесено',
  'journal.specialist.correct': 'Исправлено партнёром, снова ждёт проверки',
  'journal.specialist.edit': 'Исправлено сотрудником',
  'journal.specialist.withdraw': 'Отозвано партнёром',
  'journal.specialist.confirm': 'Подтверждено',
  'journal.specialist.reject': 'Не подтверждено',
  'journal.specialist.revoke': 'Подтверждение снято',
  'journal.specialist-attestation.create': 'Внесено',
  'journal.specialist-attestation.correct': 'Исправлено партнёром, снова ждёт проверки',
  'journal.specialist-attestation.edit': 'Исправлено сотрудником',
  'journal.specialist-attestation.withdraw': 'Отозвано партнёром',
  'journal.specialist-attestation.confirm': 'Подтверждено',
  'journal.specialist-attestation.reject': 'Не подтверждено',
  'journal.specialist-attestation.revoke': 'Подтверждение снято',
  'journal.publication.create': 'Внесено',
  'journal.publication.correct': 'Исправлено партнёром, снова ждёт проверки',
  'journal.publication.edit': 'Исправлено сотрудником',
  'journal.publication.withdraw': 'Отозвано партнёром',
  'journal.publication.confirm': 'Подтверждено',
  'journal.publication.reject': 'Не подтверждено',
  'journal.publication.revoke': 'Подтверждение снято',
  'journal.large-project.create': 'Внесено',
  'journal.large-project.correct': 'Исправлено партнёром, снова ждёт проверки',
  'journal.large-project.edit': 'Исправлено сотрудником',
  'journal.large-project.withdraw': 'Отозвано партнёром',
  'journal.large-project.confirm': 'Подтверждено',
  'journal.large-project.reject': 'Не подтверждено',
  'journal.large-project.revoke': 'Подтверждение снято',
  'journal.specialist.leave': 'Указан последний день работы',
  'journal.specialist.erase': 'Данные человека удалены',
  'journal.specialist-attestation.same-number': 'Такой же номер внёс другой партнёр',
};

const shared = {
  partner: 'Партнёр',
  state: 'Состояние',
  remarks: 'Причина для партнёра',
  internalNote: 'Внутренняя заметка',
  enteredOn: 'Внесено',
  waitingSince: 'Ждёт с',
  decidedOn: 'Решено',
  enteredByStaff: 'Внесено сотрудником',
  version: 'Версия',
};

export const qualificationTypes: typeof english.qualificationTypes = {
  specialist: {
    name: 'Специалисты',
    fields: {
      ...shared,
      name: 'Имя',
      position: 'Должность',
      technical: 'Технический специалист',
      email: 'Электронная почта',
      worksFrom: 'Работает с',
      worksUntil: 'Работает по',
      erasedOn: 'Данные удалены',
    },
  },
  'specialist-attestation': {
    name: 'Сертификаты и аттестации',
    fields: {
      ...shared,
      specialist: 'Специалист',
      kind: 'Вид',
      title: 'Программа',
      number: 'Номер',
      issuedOn: 'Выдан',
      validUntil: 'Действует по',
      evidenceUrl: 'Адрес подтверждения',
      numberKey: 'Номер для сравнения',
      numberElsewhere: 'Такой же номер у другого партнёра',
    },
  },
  publication: {
    name: 'Публикации',
    fields: {
      ...shared,
      resource: 'Ресурс',
      url: 'Адрес',
      title: 'Заголовок',
      language: 'Язык',
      publishedOn: 'Опубликовано',
      urlKey: 'Адрес для сравнения',
    },
  },
  'large-project': {
    name: 'Крупные веб-проекты',
    fields: {
      ...shared,
      name: 'Название',
      customer: 'Заказчик',
      url: 'Адрес проекта',
      description: 'Описание',
      finishedOn: 'Завершён',
      evidenceUrl: 'Адрес подтверждения',
      scale: 'Чем он крупный',
      visitorsPerMonth: 'Посетителей в месяц',
      amountTenge: 'Сумма, тенге',
    },
  },
};
