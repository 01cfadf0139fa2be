import type { quality as en, qualityTypes as english } from '../en/quality';

export const quality: Record<keyof typeof en, string> = {
  'about.quality-evaluation':
    'Әр айдың 1-інде Сапа бағдарламасы әр қатысушыны қарайды: оған дейінгі кезеңде (баптау басқаша айтпаса, 14 айдан 2 айға дейін бұрын) сатып алынған және белсендірілген кілттердің кемінде баптауда берілген үлесі (жартысы) тапсырылуы керек. Баға сандары өзгермейді; түзету — жаңа баға.',
  'action.quality-evaluation.correct': 'Қайта бағалау',
  'action.quality-evaluation.correct.hint':
    'Сол айдың 1-іне дейінгі уақыт туралы бүгін белгілі нәрсе бойынша. Соңғы ай болса, белгілер өзгереді. Бұрынғы баға қалады.',
  'state.given': 'Берілді',
  'state.revoked': 'Қайтарып алынды',
  'state.half-reached': 'Тапсырылғаны жеткілікті',
  'state.below-half': 'Тапсырылғаны аз',
  'state.no-keys': 'Кезеңде кілт жоқ',
  'state.no-consent': 'Келісім жоқ',
  'state.partner-not-active': 'Серіктестік күшінде емес',
  'state.gains': 'Белгі алады',
  'state.loses': 'Белгіден айырылады',
  'state.keeps': 'Белгіні сақтайды',
  'state.none': 'Өзгеріссіз',
  'journal.quality-participation.join': 'Келісім берілді',
  'journal.quality-participation.leave': 'Келісім қайтарып алынды',
  'journal.quality-evaluation.evaluate': 'Ай бағаланды',
  'journal.quality-evaluation.correct': 'Қайта бағаланды',
};

export const qualityTypes: typeof english = {
  'quality-participation': {
    name: 'Сапа бағдарламасына келісімдер',
    fields: {
      partner: 'Серіктес',
      consent: 'Келісім',
      textVersion: 'Мәтін нұсқасы',
      at: 'Қашан',
      givenBy: 'Пайдаланушы нөмірі',
    },
  },
  'quality-evaluation': {
    name: 'Сапа бағдарламасының бағалары',
    fields: {
      month: 'Ай',
      revision: 'Баға нөмірі',
      windowFrom: 'Осы күннен сатып алынған кілттер',
      windowBefore: 'Осы күнге дейін сатып алынған кілттер',
      threshold: 'Белгі беретін үлес, %',
      knownBefore: 'Осы уақытқа дейінгі деректер',
      evaluatedAt: 'Бағаланды',
      partners: 'Серіктестер',
      holding: 'Белгісі бар',
      gained: 'Белгі алды',
      lost: 'Белгіден айырылды',
      reason: 'Түзету себебі',
      evaluatedBy: 'Кім бағалады',
    },
  },
  'quality-evaluation-share': {
    name: 'Серіктестердің үлестері',
    fields: {
      evaluation: 'Баға',
      month: 'Ай',
      revision: 'Баға нөмірі',
      partner: 'Серіктес',
      bought: 'Сатып алынған кілттер',
      handedOver: 'Тапсырылды',
      holds: 'Белгісі бар',
      reason: 'Себебі',
      change: 'Өзгеріс',
    },
  },
};
