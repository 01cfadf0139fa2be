import type { RefusalTexts } from '../../platform/refusals';

const moveText = {
  ru: 'В состоянии «{state}» это действие невозможно; нужно: {needs}.',
  kk: '«{state}» күйінде бұл әрекет мүмкін емес; қажеті: {needs}.',
  en: 'This action is not possible in the state "{state}"; it needs: {needs}.',
};

/** What the rules of projects can refuse. */
export const PROJECT_REFUSALS: RefusalTexts = {
  'project-life.move-not-allowed': { status: 409, text: moveText },
  'project-publication.move-not-allowed': { status: 409, text: moveText },
  'project.incomplete': {
    status: 409,
    text: {
      ru: 'Проект заполнен не полностью. Не хватает: {missing}.',
      kk: 'Жоба толық толтырылмаған. Жетіспейтіні: {missing}.',
      en: 'The project is not complete. Missing: {missing}.',
    },
  },
  'project.not-offered': {
    status: 409,
    text: {
      ru: 'Партнёр не подавал этот проект к публикации или сам снял его.',
      kk: 'Серіктес бұл жобаны жариялауға ұсынбаған немесе өзі алып тастаған.',
      en: 'The partner has not submitted this project, or took it down itself.',
    },
  },
  'project.not-editable': {
    status: 409,
    text: {
      ru: 'Поданный или опубликованный проект не редактируется: сначала отзовите его или снимите с публикации.',
      kk: 'Ұсынылған немесе жарияланған жоба өңделмейді: алдымен оны қайтарып алыңыз немесе жариялаудан алыңыз.',
      en: 'A submitted or published project is not edited: withdraw it or take it down first.',
    },
  },
  'project.day-in-future': {
    status: 400,
    text: {
      ru: 'День {day} ещё не наступил (сегодня {today}).',
      kk: '{day} күні әлі келген жоқ (бүгін {today}).',
      en: 'The day {day} has not come yet (today is {today}).',
    },
  },
  'project.finished-before-start': {
    status: 400,
    text: {
      ru: 'Проект не может окончиться ({finishedOn}) раньше, чем начался ({startedOn}).',
      kk: 'Жоба басталғанынан ({startedOn}) бұрын аяқтала ({finishedOn}) алмайды.',
      en: 'A project cannot finish ({finishedOn}) before it started ({startedOn}).',
    },
  },
  'project.partner-missing': {
    status: 400,
    text: {
      ru: 'Укажите партнёра.',
      kk: 'Серіктесті көрсетіңіз.',
      en: 'Choose the partner.',
    },
  },
  'project.unknown-code': {
    status: 400,
    text: {
      ru: 'Нет такого значения: {code} (поле {field}).',
      kk: 'Мұндай мән жоқ: {code} ({field} өрісі).',
      en: 'There is no such value: {code} (field {field}).',
    },
  },
};
