import type * as english from '../en/conduct';

export const conduct: Record<keyof typeof english.conduct, string> = {
  'about.violation':
    'Серіктестің бағдарлама тармағын бұзуы. Серіктес жауап береді, содан кейін қызметкер бұзушылықты растайды немесе алып тастайды. Расталғаны бір рет, құзырет туралы келесі шешімде ескеріледі.',
  'action.partner.open-violation': 'Бұзушылық ашу',
  'action.partner.open-violation.hint':
    'Серіктес хабарлама алады және жауап бере алады. Ол тармақты, күнді, клиентті және мән-жайды көреді.',
  'action.violation.confirm': 'Растау',
  'action.violation.confirm.hint':
    'Серіктес жауап бергенде немесе мерзімі өткенде мүмкін. Құзырет туралы келесі шешімде ескеріледі.',
  'action.violation.dismiss': 'Алып тастау',
  'action.violation.dismiss.hint': 'Бұзушылық ескерілмейді. Серіктес себебін оқиды.',
  'action.violation.overturn': 'Растауды жою',
  'action.violation.overturn.hint':
    'Растау қате болып шықты: бұзушылық енді ескерілмейді. Серіктес себебін оқиды.',
  'input.clause': 'Бағдарлама тармағы',
  'input.clause.hint': 'Мәтіндегідей, мысалы 5.2. 5.2-тармақтың бұзылуы клиентті атайды.',
  'input.happenedOn': 'Бұзушылық күні',
  'input.happenedOn.hint': 'Алматы уақыты бойынша, болашақта емес.',
  'input.source': 'Қалай белгілі болды',
  'input.customer': 'Клиент',
  'input.customer.hint': 'Серіктес осылай оқиды.',
  'input.description': 'Мән-жайы',
  'input.description.hint': 'Бұл мәтінді серіктес оқиды.',
  'input.evidence': 'Дәлелдер',
  'input.evidence.hint': 'Қызметкерлерге: немен расталады және қайда сақталады.',
  'option.source.customer': 'Клиенттен',
  'option.source.partner': 'Серіктестен',
  'option.source.audit': 'Аудит',
  'option.source.report': 'Жоба барысы туралы есептер',
  'option.source.staff': 'Қызметкер байқады',
  'state.opened': 'Ашық',
  'state.dismissed': 'Алып тасталған',
  'journal.violation.open': 'Бұзушылық ашылды',
  'journal.violation.answer': 'Серіктес жауап берді',
  'journal.violation.confirm': 'Бұзушылық расталды',
  'journal.violation.dismiss': 'Бұзушылық алып тасталды',
  'journal.violation.overturn': 'Растау жойылды',
};

export const conductTypes: typeof english.conductTypes = {
  violation: {
    name: 'Бұзушылықтар',
    fields: {
      partner: 'Серіктес',
      clause: 'Бағдарлама тармағы',
      happenedOn: 'Бұзушылық күні',
      customer: 'Клиент',
      source: 'Қалай белгілі болды',
      description: 'Мән-жайы',
      evidence: 'Дәлелдер',
      state: 'Күйі',
      openedOn: 'Ашылды',
      answerBy: 'Жауап беру мерзімі',
      answer: 'Серіктестің жауабы',
      answeredOn: 'Жауап берілді',
      decidedOn: 'Шешілді',
      decidedAt: 'Шешім уақыты',
      partnerReason: 'Серіктеске арналған себеп',
      internalNote: 'Ішкі жазба',
      version: 'Нұсқа',
    },
  },
};
