import type { handoversPage as en } from '../en/handovers-page';

/** The list of handovers. */
export const handoversPage: Record<keyof typeof en, string> = {
  'handovers.title': 'Жоба тапсырулары',
  'handovers.subtitle':
    'Алдымен шешімді күткендер, одан кейін өтпейтін есептер мен қалған расталмағандары',
  'handovers.count': '{count, number} тапсыру',
  'handovers.none': 'Тапсыру жоқ',
  'handovers.empty': 'Серіктестер Сапа мониторымен әлі жоба тапсырған жоқ.',
  'handovers.empty.filtered':
    'Бұл шарттар бойынша ештеңе жоқ. Шарттарды өзгертіңіз немесе алып тастаңыз.',
  'handovers.filter.state': 'Күйі',
  'handovers.all-partners': 'Барлық серіктесті көрсету',
  'handovers.state.held': 'Тексеруде',
  'handovers.state.refused': 'Бас тартылды',
  'handovers.state.waiting': 'Есеп расталмаған',
  'handovers.state.accepted': 'Қабылданды',
  'handovers.state.annulled': 'Күші жойылды',
  'handovers.held.required-set-smaller': 'Міндетті тесттер каталогтағыдан аз',
  'handovers.held.required-passed-by-hand': 'Міндетті автотест қолмен қабылданған',
  'handovers.edition.site': 'сайт редакциясы',
  'handovers.edition.intranet': 'портал редакциясы',
  'handovers.key': 'кілт …{lastFour}',
  'handovers.tests': '{total, number} тесттің {passed, number} өтті',
  'handovers.required': 'міндетті {required, number} тесттің {passed, number}',
  'handovers.in-the-way': 'Кедергі ({count, number}): {codes}{more, select, yes {…} other {}}',
  'handovers.column.state': 'Күйі',
  'handovers.column.project': 'Жоба',
  'handovers.column.partner': 'Серіктес',
  'handovers.column.tests': 'Тесттер',
  'handovers.column.day': 'Расталған не алынған күні',
};
