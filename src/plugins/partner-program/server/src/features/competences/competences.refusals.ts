import type { RefusalTexts } from '../../platform/refusals';

/** What the rules of competences can refuse. */
export const COMPETENCE_REFUSALS: RefusalTexts = {
  'competence.partner-not-active': {
    status: 409,
    text: {
      ru: 'Партнёрство не действует: компетенция не присваивается.',
      kk: 'Серіктестік күшінде емес: құзырет берілмейді.',
      en: 'The partnership is not active: no competence is awarded.',
    },
  },
  'competence.before-partnership': {
    status: 409,
    text: {
      ru: 'Партнёрство действует с {since}: раньше компетенция не присваивается.',
      kk: 'Серіктестік {since} бастап күшінде: одан ерте құзырет берілмейді.',
      en: 'The partnership is active since {since}: no competence begins before that.',
    },
  },
  'competence.level-mismatch': {
    status: 400,
    text: {
      ru: 'Уровень указывается для ККВ и только для неё.',
      kk: 'Деңгей тек «Ірі корпоративтік енгізулер» құзыреті үшін көрсетіледі.',
      en: 'A level belongs to the enterprise competence, and only to it.',
    },
  },
  'competence.already-held': {
    status: 409,
    text: {
      ru: 'Такая компетенция у партнёра уже есть.',
      kk: 'Серіктесте мұндай құзырет бар.',
      en: 'The partner already holds this competence.',
    },
  },
  'competence.already-ended': {
    status: 409,
    text: {
      ru: 'Компетенция уже окончена: последний день {endedOn}.',
      kk: 'Құзырет аяқталған: соңғы күні {endedOn}.',
      en: 'The competence has already ended: its last day is {endedOn}.',
    },
  },
  'competence.day-in-future': {
    status: 409,
    text: {
      ru: 'День {day} ещё не наступил (сегодня {today}).',
      kk: '{day} күні әлі келген жоқ (бүгін {today}).',
      en: 'The day {day} has not come yet (today is {today}).',
    },
  },
  'competence.day-before-start': {
    status: 409,
    text: {
      ru: 'День {day} раньше начала компетенции ({start}).',
      kk: '{day} күні құзыреттің басталуынан ({start}) ерте.',
      en: 'The day {day} is before the competence began ({start}).',
    },
  },
  'competence.day-not-today': {
    status: 409,
    text: {
      ru: 'Уровень меняется сегодняшним днём ({today}).',
      kk: 'Деңгей бүгінгі күнмен ({today}) өзгертіледі.',
      en: 'The level changes from today on ({today}).',
    },
  },
  'competence.not-in-force': {
    status: 409,
    text: {
      ru: 'Компетенция не действует на {day}.',
      kk: 'Құзырет {day} күні күшінде емес.',
      en: 'The competence is not in force on {day}.',
    },
  },
  'competence.level-unchanged': {
    status: 409,
    text: {
      ru: 'Уровень уже такой.',
      kk: 'Деңгей осындай болып тұр.',
      en: 'The level is already that.',
    },
  },
};
