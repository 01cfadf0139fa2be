import type * as english from '../en/qualifications';

export const qualifications: Record<keyof typeof english.qualifications, string> = {
  'state.confirmed': 'Расталған',
  'state.rejected': 'Расталмаған',
  'state.withdrawn': 'Қайтарып алынған',
  'state.certificate': 'Сертификат',
  'state.attestation': 'Аттестаттау',
  'state.other': 'Басқа',
  'option.language.other': 'Басқа тіл',
  'about.specialist':
    'Серіктесте жұмыс істейтін адам. Расталғаннан кейін жұмыстың бірінші күнінен соңғы күніне дейін есептеледі, ал сертификатталған әрі аттестатталған ретінде — тек екі жарамды құжаты да расталғанда.',
  'about.specialist-attestation':
    'Маманның сертификаты немесе аттестаттауы. Әр құжат жеке расталады және жарамдылығының соңғы күніне дейін есептеледі.',
  'about.publication':
    'Серіктестің энтерпрайз-өнімдер туралы сыртқы ресурста жариялағаны. Расталғаннан кейін жарияланған күні бойынша есептеледі.',
  'about.large-project':
    'Серіктестің құзыретке дейінгі тәжірибесін көрсететін ірі веб-жоба. Расталғаннан кейін есептеледі.',
  'action.specialist.confirm': 'Растау',
  'action.specialist.confirm.hint': 'Осы сәттен бастап жазба есептеледі.',
  'action.specialist.reject': 'Растамау',
  'action.specialist.reject.hint':
    'Серіктес себебін көреді және жазбаны түзете алады, сонда ол тексеруді қайта күтеді.',
  'action.specialist.revoke': 'Растауды алып тастау',
  'action.specialist.revoke.hint':
    'Жазба енді есептелмейді. Серіктес себебін көреді және оны түзете алады.',
  'action.specialist-attestation.confirm': 'Растау',
  'action.specialist-attestation.confirm.hint': 'Осы сәттен бастап жазба есептеледі.',
  'action.specialist-attestation.reject': 'Растамау',
  'action.specialist-attestation.reject.hint':
    'Серіктес себебін көреді және жазбаны түзете алады, сонда ол тексеруді қайта күтеді.',
  'action.specialist-attestation.revoke': 'Растауды алып тастау',
  'action.specialist-attestation.revoke.hint':
    'Жазба енді есептелмейді. Серіктес себебін көреді және оны түзете алады.',
  'action.publication.confirm': 'Растау',
  'action.publication.confirm.hint': 'Осы сәттен бастап жазба есептеледі.',
  'action.publication.reject': 'Растамау',
  'action.publication.reject.hint':
    'Серіктес себебін көреді және жазбаны түзете алады, сонда ол тексеруді қайта күтеді.',
  'action.publication.revoke': 'Растауды алып тастау',
  'action.publication.revoke.hint':
    'Жазба енді есептелмейді. Серіктес себебін көреді және оны түзете алады.',
  'action.large-project.confirm': 'Растау',
  'action.large-project.confirm.hint': 'Осы сәттен бастап жазба есептеледі.',
  'action.large-project.reject': 'Растамау',
  'action.large-project.reject.hint':
    'Серіктес себебін көреді және жазбаны түзете алады, сонда ол тексеруді қайта күтеді.',
  'action.large-project.revoke': 'Растауды алып тастау',
  'action.large-project.revoke.hint':
    'Жазба енді есептелмейді. Серіктес себебін көреді және оны түзете алады.',
  'action.specialist.erase': 'Адамның деректерін жою',
  'action.specialist.erase.hint':
    'Аты, лауазымы, поштасы, нөмірлері мен мекенжайлары біржола жойылады, сертификаттар мен аттестаттаулардан да. Есептелгені қалады.',
  'input.note': 'Ішкі ескертпе',
  'input.note.hint': 'Панельден ешқашан шықпайды: жеке деректерсіз жазыңыз.',
  'error.no-letters': 'Әріп те, сан да жоқ.',
  'journal.specialist.create': 'Енгізілді',
  'journal.specialist.correct': 'Серіктес түзетті, тексеруді қайта күтуде',
  'journal.specialist.edit': 'Қызметкер түзетті',
  'journal.specialist.withdraw': 'Серіктес қайтарып алды',
  'journal.specialist.confirm': 'Расталды',
  'journal.specialist.reject': 'Расталмады',
  'journal.specialist.revoke': 'Растау алынып тасталды',
  'journal.specialist-attestation.create': 'Енгізілді',
  'journal.specialist-attestation.correct': 'Серіктес түзетті, тексеруді қайта күтуде',
  'journal.specialist-attestation.edit': 'Қызметкер түзетті',
  'journal.specialist-attestation.withdraw': 'Серіктес қайтарып алды',
  'journal.specialist-attestation.confirm': 'Расталды',
  'journal.specialist-attestation.reject': 'Расталмады',
  'journal.specialist-attestation.revoke': 'Растау алынып тасталды',
  'journal.publication.create': 'Енгізілді',
  'journal.publication.correct': 'Серіктес түзетті, тексеруді қайта күтуде',
  'journal.publication.edit': 'Қызметкер түзетті',
  'journal.publication.withdraw': 'Серіктес қайтарып алды',
  'journal.publication.confirm': 'Расталды',
  'journal.publication.reject': 'Расталмады',
  'journal.publication.revoke': 'Растау алынып тасталды',
  'journal.large-project.create': 'Енгізілді',
  'journal.large-project.correct': 'Серіктес түзетті, тексеруді қайта күтуде',
  'journal.large-project.edit': 'Қызметкер түзетті',
  'journal.large-project.withdraw': 'Серіктес қайтарып алды',
  'journal.large-project.confirm': 'Расталды',
  'journal.large-project.reject': 'Расталмады',
  'journal.large-project.revoke': 'Растау алынып тасталды',
  'journal.specialist.leave': 'Жұмыстың соңғы күні көрсетілді',
  'journal.specialist.erase': 'Адамның деректері жойылды',
  'journal.specialist-attestation.same-number': 'Осындай нөмірді басқа серіктес енгізді',
};

const shared = {
  partner: 'Серіктес',
  state: 'Күйі',
  remarks: 'Серіктеске арналған себеп',
  internalNote: 'Ішкі ескертпе',
  enteredOn: 'Енгізілген',
  waitingSince: 'Күтіп тұр',
  decidedOn: 'Шешілген',
  enteredByStaff: 'Қызметкер енгізген',
  version: 'Нұсқа',
};

export const qualificationTypes: typeof english.qualificationTypes = {
  specialist: {
    name: 'Мамандар',
    fields: {
      ...shared,
      name: 'Аты-жөні',
      position: 'Лауазымы',
      technical: 'Техникалық маман',
      email: 'Электрондық пошта',
      worksFrom: 'Жұмыстың бірінші күні',
      worksUntil: 'Жұмыстың соңғы күні',
      erasedOn: 'Деректері жойылған',
    },
  },
  'specialist-attestation': {
    name: 'Сертификаттар мен аттестаттаулар',
    fields: {
      ...shared,
      specialist: 'Маман',
      kind: 'Түрі',
      title: 'Бағдарлама',
      number: 'Нөмірі',
      issuedOn: 'Берілген',
      validUntil: 'Жарамды',
      evidenceUrl: 'Растаудың мекенжайы',
      numberKey: 'Салыстыруға арналған нөмір',
      numberElsewhere: 'Осындай нөмір басқа серіктесте бар',
    },
  },
  publication: {
    name: 'Жарияланымдар',
    fields: {
      ...shared,
      resource: 'Ресурс',
      url: 'Мекенжайы',
      title: 'Тақырыбы',
      language: 'Тілі',
      publishedOn: 'Жарияланған',
      urlKey: 'Салыстыруға арналған мекенжай',
    },
  },
  'large-project': {
    name: 'Ірі веб-жобалар',
    fields: {
      ...shared,
      name: 'Атауы',
      customer: 'Тапсырыс беруші',
      url: 'Жобаның мекенжайы',
      description: 'Сипаттамасы',
      finishedOn: 'Аяқталған',
      evidenceUrl: 'Растаудың мекенжайы',
      scale: 'Несімен ірі',
      visitorsPerMonth: 'Айына келушілер',
      amountTenge: 'Сомасы, теңге',
    },
  },
};
