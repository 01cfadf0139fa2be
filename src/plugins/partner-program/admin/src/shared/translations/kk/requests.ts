import type { requests as en } from '../en/requests';

export const requests: Record<keyof typeof en, string> = {
  'about.point-request':
    'Серіктестің маркетингтік белсенділік үшін ұпай сұраған өтінімі. Қызметкер каталог бойынша ұпай береді немесе себебін көрсетіп басқа сан береді, бас тартады не түзетуге қайтарады.',
  'action.point-request.grant': 'Ұпай беру',
  'action.point-request.grant.hint':
    'Ұпай бүгіннен бастап есептеледі. Саны көрсетілмесе, шектеулер ескеріліп, каталог бойынша беріледі.',
  'action.point-request.return': 'Ескертулермен қайтару',
  'action.point-request.return.hint':
    'Серіктес ескертулерді көріп, өтінімді түзетіп, қайта жібереді.',
  'action.point-request.refuse': 'Бас тарту',
  'action.point-request.refuse.hint':
    'Ұпай берілмейді. Шешім түпкілікті; серіктес басқа өтінім бере алады.',
  'input.points': 'Ұпай саны',
  'input.points.hint':
    'Каталог бойынша беру үшін бос қалдырыңыз. Басқа санға себеп керек, ол шектен аса алады.',
  'input.partnerReason': 'Серіктеске айтылатын себеп',
  'input.partnerReason.hint': 'Серіктес оны кабинетте және хатта оқиды.',
  'input.note': 'Ішкі жазба',
  'input.note.hint': 'Тек қызметкерлерге арналған: серіктес оны көрмейді.',
  'state.granted': 'Ұпай берілген',
  'state.refused': 'Бас тартылған',
  'state.withdrawn': 'Серіктес қайтарып алған',
  'state.cabinet': 'Жеке кабинет',
  'state.e-mail': 'Электрондық пошта',
  'state.point-request': 'Маркетинг өтінімі',
  'journal.point-request.create': 'Өтінім басталды',
  'journal.point-request.edit': 'Өтінім өзгертілді',
  'journal.point-request.submit': 'Тексеруге жіберілді',
  'journal.point-request.withdraw': 'Серіктес қайтарып алды',
  'journal.point-request.register': 'Хат бойынша тіркелді',
  'journal.point-request.grant': 'Ұпай берілді',
  'journal.point-request.return': 'Ескертулермен қайтарылды',
  'journal.point-request.refuse': 'Бас тартылды',
};
