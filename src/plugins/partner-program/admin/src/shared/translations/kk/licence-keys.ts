import type { licenceKeys as en, licenceKeyTypes as english } from '../en/licence-keys';

export const licenceKeys: Record<keyof typeof en, string> = {
  'about.licence-key':
    'Сату жүйесінің лицензиялық кілттері, хештері бойынша: кілттің өзі сақталмайды. Сатылған және белсендірілген кілт — сапа бағдарламасының жобасы.',
  'about.key-claim':
    'Серіктес басқа бастаған жоба енді өзінікі дейді. Тапсырыс берушімен салыстырып, жобаны беріңіз немесе бас тартыңыз. Кілт кімдікі екені серіктеске айтылмайды.',
  'action.licence-key.link-hash': 'Хешті байланыстыру',
  'action.licence-key.link-hash.hint':
    'Хеші кілт таппаған есеп немесе өтініш үшін: өнімнің жаңа нұсқалары хешті басқаша есептейді.',
  'action.key-claim.transfer': 'Жобаны беру',
  'action.key-claim.transfer.hint':
    'Бүгіннен бастап өтініш беруші жобаны тапсыра алады. Бірінші серіктестің ұпайлары қалады, ал оның үлесіне тек өз тапсырулары кіреді.',
  'action.key-claim.refuse': 'Бас тарту',
  'action.key-claim.refuse.hint': 'Серіктес себебін оқиды. Онда басқа серіктесті атамаңыз.',
  'input.hash': 'Кілттің хеші',
  'input.hash.hint': 'Есептегідей немесе өтініштегідей 32-ден 128-ге дейін он алтылық цифр.',
  'state.requested': 'Шешім күтуде',
  'state.transferred': 'Жоба берілді',
  'state.linked': 'Кілт табылды',
  'state.demo': 'Демонстрациялық',
  'state.renewal': 'Ұзарту',
  'journal.licence-key.create': 'Кілт алынды',
  'journal.licence-key.correct': 'Кілт түзетілді',
  'journal.licence-key.return': 'Кілт қайтарылды',
  'journal.licence-key.restore': 'Қайтару жойылды',
  'journal.licence-key.link-hash': 'Хеш байланыстырылды',
  'journal.licence-key.transfer': 'Жоба берілді',
  'journal.key-claim.create': 'Өтініш берілді',
  'journal.key-claim.transfer': 'Жоба берілді',
  'journal.key-claim.link': 'Кілт табылды',
  'journal.key-claim.refuse': 'Өтініштен бас тартылды',
};

const content = {
  lastFour: 'Соңғы төрт таңба',
  product: 'Өнім',
  edition: 'Редакциясы',
  kind: 'Түрі',
  partner: 'Сатып алған серіктес',
  boughtOn: 'Сатып алынған күні',
  activatedOn: 'Белсендірілген күні',
  returnedOn: 'Қайтарылған күні',
  revision: 'Нұсқа нөмірі',
  receivedAt: 'Алынды',
};

export const licenceKeyTypes: typeof english = {
  'licence-key': {
    name: 'Лицензиялық кілттер',
    fields: { ...content, externalId: 'Сату жүйесіндегі нөмірі', version: 'Нұсқа' },
  },
  'licence-key-hash': {
    name: 'Кілт хештері',
    fields: { hash: 'Хеші', key: 'Кілт', addedAt: 'Қосылды' },
  },
  'licence-key-revision': {
    name: 'Кілттер тарихы',
    fields: { ...content, key: 'Кілт', sentBy: 'Токен нөмірі' },
  },
  'key-claim': {
    name: 'Жобаларға өтініштер',
    fields: {
      partner: 'Өтініш беруші',
      hash: 'Хеші',
      lastFour: 'Соңғы төрт таңба',
      key: 'Кілт',
      state: 'Күйі',
      requestedAt: 'Берілді',
      decidedAt: 'Шешілді',
      partnerReason: 'Серіктеске айтылатын себеп',
      version: 'Нұсқа',
    },
  },
  'key-transfer': {
    name: 'Жобаларды беру',
    fields: { key: 'Кілт', from: 'Кімнен', to: 'Кімге', fromDay: 'Қай күннен', claim: 'Өтініш' },
  },
};
