import type { RefusalTexts } from '../../platform/refusals';

/** What the Quality Programme can refuse. */
export const QUALITY_REFUSALS: RefusalTexts = {
  'quality.already-joined': {
    status: 409,
    text: {
      ru: 'Согласие на участие в Программе качества уже дано.',
      kk: 'Сапа бағдарламасына қатысуға келісім берілген.',
      en: 'Consent to the Quality Programme is already given.',
    },
  },
  'quality.not-joined': {
    status: 409,
    text: {
      ru: 'Отзывать нечего: согласия на участие в Программе качества нет.',
      kk: 'Қайтарып алатын ештеңе жоқ: Сапа бағдарламасына қатысуға келісім жоқ.',
      en: 'There is nothing to revoke: no consent to the Quality Programme is given.',
    },
  },
  'quality.partner-not-active': {
    status: 409,
    text: {
      ru: 'Участвовать в Программе качества можно, пока партнёрство действует.',
      kk: 'Сапа бағдарламасына серіктестік күшінде болғанда ғана қатысуға болады.',
      en: 'Only an active partnership can take part in the Quality Programme.',
    },
  },
  'quality.text-changed': {
    status: 409,
    text: {
      ru: 'Текст согласия изменился. Прочтите его новую версию.',
      kk: 'Келісім мәтіні өзгерді. Оның жаңа нұсқасын оқыңыз.',
      en: 'The text of the consent has changed. Read its new version.',
    },
  },
  'quality.superseded': {
    status: 409,
    text: {
      ru: 'Эту оценку месяца уже заменила новая. Исправляйте последнюю.',
      kk: 'Айдың бұл бағасын жаңасы алмастырған. Соңғысын түзетіңіз.',
      en: 'A newer evaluation of the month has replaced this one. Correct the newest.',
    },
  },
  'quality.not-evaluated': {
    status: 404,
    text: {
      ru: 'Этот месяц ещё не оценён.',
      kk: 'Бұл ай әлі бағаланған жоқ.',
      en: 'This month has not been evaluated yet.',
    },
  },
  'quality.month-invalid': {
    status: 400,
    text: {
      ru: 'Месяц записывается как ГГГГ-ММ.',
      kk: 'Ай ЖЖЖЖ-АА түрінде жазылады.',
      en: 'A month is written YYYY-MM.',
    },
  },
};
