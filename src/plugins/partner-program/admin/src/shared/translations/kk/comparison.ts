import type { comparison as en } from '../en/comparison';

/** A partner beside the others. */
export const comparison: Record<keyof typeof en, string> = {
  'comparison.title': 'Басқалармен салыстыру',
  'comparison.journalled': 'Серіктес кабинетінде көретін нәрсе. Оқылғаны оның журналына жазылады.',
  'comparison.show': 'Салыстыруды көрсету',
  'comparison.none': 'Салыстыру әлі жоқ: ол айдың 1-інде, тек қатысушылар үшін жасалады.',
  'comparison.month': 'Ай',
  'comparison.about':
    'Серіктестің өзінсіз, басқалардың алдыңғы он екі айдағы жауаптар бойынша орташа мәндері; айдың 1-інде бекітілген.',
  'comparison.overall': 'Жоба туралы барлық сұрақ',
  'comparison.column.figure': 'Көрсеткіш',
  'comparison.column.own': 'Өзінікі',
  'comparison.column.average': 'Басқаларда орташа',
  'comparison.column.area': 'Қайда',
  'comparison.column.partners': 'Басқа серіктестер',
  'option.compared-area.city': 'Қала',
  'option.compared-area.region': 'Өңір',
  'option.compared-area.country': 'Ел',
  'option.compared-reason.few-partners': 'Басқа серіктестер аз',
  'option.compared-reason.few-answers': 'Жауаптар аз',
  'option.compared-reason.dominated': 'Бір серіктес басым',
  'option.compared-reason.complement': 'Өңірдегі қалғандарды ашып қояр еді',
  'option.compared-reason.narrow': 'Жеке серіктесті ашып қояр еді',
  'option.compared-reason.crossing': 'Бұрын көрсетілгенмен бірге ашып қояр еді',
  'option.compared-reason.moved': 'Серіктес қаласын ауыстырды',
};
