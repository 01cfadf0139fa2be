import type { RefusalTexts } from '../../platform/refusals';

/** What the rules of surveys can refuse. */
export const SURVEY_REFUSALS: RefusalTexts = {
  'survey-call.move-not-allowed': {
    status: 409,
    text: {
      ru: 'Звонок уже завершён («{state}»): это действие возможно в состоянии: {needs}.',
      kk: 'Қоңырау аяқталған («{state}»): бұл әрекет мына күйде мүмкін: {needs}.',
      en: 'The call is over ("{state}"): this action needs the state: {needs}.',
    },
  },
  'survey.no-consent': {
    status: 409,
    text: {
      ru: 'Согласие партнёра на опрос заказчика не действует: звонить нельзя.',
      kk: 'Серіктестің тапсырысшыдан сұрауға келісімі күшінде емес: қоңырау шалуға болмайды.',
      en: 'The partner’s consent to ask its customer is not in force: do not call.',
    },
  },
  'survey.not-warned': {
    status: 409,
    text: {
      ru: 'Заказчик не предупреждён о звонке: звонить нельзя.',
      kk: 'Тапсырысшы қоңырау туралы ескертілмеген: қоңырау шалуға болмайды.',
      en: 'The customer was not told of the call: do not call.',
    },
  },
  'survey.contact-erased': {
    status: 409,
    text: {
      ru: 'Контакт заказчика стёрт: он больше не хранится.',
      kk: 'Тапсырысшы байланысы өшірілген: ол енді сақталмайды.',
      en: 'The customer’s contact was erased: it is kept no more.',
    },
  },
  'survey.taken': {
    status: 409,
    text: {
      ru: 'Этому заказчику уже звонит другой сотрудник.',
      kk: 'Бұл тапсырысшыға басқа қызметкер қоңырау шалып жатыр.',
      en: 'A colleague is calling this customer already.',
    },
  },
  'survey.call-back-time': {
    status: 400,
    text: {
      ru: 'Время звонка должно быть в будущем и не позднее {latest}.',
      kk: 'Қоңырау уақыты болашақта және {latest} күнінен кешіктірмей болуы керек.',
      en: 'The time to call back must be to come, and {latest} at the latest.',
    },
  },
  'survey.unanswered': {
    status: 400,
    text: {
      ru: 'Остались вопросы без ответа: {questions}.',
      kk: 'Жауапсыз қалған сұрақтар бар: {questions}.',
      en: 'Questions were left without an answer: {questions}.',
    },
  },
  'survey.no-such-answer': {
    status: 400,
    text: {
      ru: 'Ответ — от 1 до 5: {questions}.',
      kk: 'Жауап — 1-ден 5-ке дейін: {questions}.',
      en: 'An answer is from 1 to 5: {questions}.',
    },
  },
  'survey.unknown-question': {
    status: 400,
    text: {
      ru: 'Таких вопросов в анкете нет: {questions}.',
      kk: 'Сауалнамада мұндай сұрақтар жоқ: {questions}.',
      en: 'The questionnaire has no such questions: {questions}.',
    },
  },
  'survey.edition-outdated': {
    status: 409,
    text: {
      ru: 'Анкета изменилась (теперь редакция {edition}): откройте звонок заново.',
      kk: 'Сауалнама өзгерді (қазір {edition}-редакция): қоңырауды қайта ашыңыз.',
      en: 'The questionnaire has changed (edition {edition} now): open the call anew.',
    },
  },
  'questionnaire.not-the-newest': {
    status: 409,
    text: {
      ru: 'Новая редакция делается из последней, и одновременно пишется только одна.',
      kk: 'Жаңа редакция соңғысынан жасалады және бір уақытта біреуі ғана жазылады.',
      en: 'A new edition begins with the newest one, and only one is written at a time.',
    },
  },
  'questionnaire.not-a-draft': {
    status: 409,
    text: {
      ru: 'Это уже не черновик: изданная редакция не меняется.',
      kk: 'Бұл енді жоба емес: жарияланған редакция өзгермейді.',
      en: 'This is no draft any more: an edition that was published never changes.',
    },
  },
  'questionnaire.too-early': {
    status: 409,
    text: {
      ru: 'Новая редакция может действовать не раньше {earliest}.',
      kk: 'Жаңа редакция {earliest} күнінен бұрын күшіне ене алмайды.',
      en: 'A new edition can be asked from {earliest} at the earliest.',
    },
  },
};
