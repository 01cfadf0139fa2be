import type { RefusalTexts } from '../../platform/refusals';

/** What the rules of applications can refuse. */
export const APPLICATION_REFUSALS: RefusalTexts = {
  'application.move-not-allowed': {
    status: 409,
    text: {
      ru: 'В состоянии «{state}» это действие невозможно; нужно: {needs}.',
      kk: '«{state}» күйінде бұл әрекет мүмкін емес; қажеті: {needs}.',
      en: 'This action is not possible in the state "{state}"; it needs: {needs}.',
    },
  },
  'application.already-open': {
    status: 409,
    text: {
      ru: 'Такая заявка уже открыта: второй быть не может.',
      kk: 'Мұндай өтінім ашық тұр: екіншісі болмайды.',
      en: 'An application of this kind is already open: there cannot be a second.',
    },
  },
  'application.not-editable': {
    status: 409,
    text: {
      ru: 'Поданная заявка не меняется; её состояние: «{state}».',
      kk: 'Берілген өтінім өзгертілмейді; оның күйі: «{state}».',
      en: 'A submitted application is not edited; its state: "{state}".',
    },
  },
  'application.partner-not-active': {
    status: 409,
    text: {
      ru: 'Партнёрство не действует: заявка не принимается.',
      kk: 'Серіктестік күшінде емес: өтінім қабылданбайды.',
      en: 'The partnership is not active: no application is taken.',
    },
  },
  'application.already-holds': {
    status: 409,
    text: {
      ru: 'Компетенция уже есть, уровень: {level}.',
      kk: 'Құзырет бар, деңгейі: {level}.',
      en: 'The competence is already held, at the level: {level}.',
    },
  },
  'application.already-advanced': {
    status: 409,
    text: {
      ru: 'Уровень уже расширенный.',
      kk: 'Деңгей кеңейтілген болып тұр.',
      en: 'The level is already advanced.',
    },
  },
  'application.no-competence': {
    status: 409,
    text: {
      ru: 'Компетенция не действует: подайте заявку на её присвоение.',
      kk: 'Құзырет күшінде емес: оны алуға өтінім беріңіз.',
      en: 'The competence is not in force: apply for its award.',
    },
  },
  'application.too-early': {
    status: 409,
    text: {
      ru: 'Срок действует по {lastDay}; заявка на продление принимается с {opensOn}.',
      kk: 'Мерзім {lastDay} күніне дейін; ұзартуға өтінім {opensOn} күнінен қабылданады.',
      en: 'The term runs through {lastDay}; its renewal is taken from {opensOn} on.',
    },
  },
  'application.too-late': {
    status: 409,
    text: {
      ru: 'Последний день подачи на продление был {lastDayToApply} (срок действует по {lastDay}).',
      kk: 'Ұзартуға өтінім берудің соңғы күні {lastDayToApply} болды (мерзім {lastDay} күніне дейін).',
      en: 'The last day to apply for renewal was {lastDayToApply} (the term runs through {lastDay}).',
    },
  },
  'application.refused-for-term': {
    status: 409,
    text: {
      ru: 'По сроку до {lastDay} решение уже принято: оно окончательное.',
      kk: '{lastDay} күніне дейінгі мерзім бойынша шешім қабылданған: ол түпкілікті.',
      en: 'The term through {lastDay} has been decided on: that is final.',
    },
  },
  'application.lapsed': {
    status: 409,
    text: {
      ru: 'Компетенция прекратилась после {lastDay}: поздняя заявка её не продлевает.',
      kk: 'Құзырет {lastDay} күнінен кейін тоқтады: кеш берілген өтінім оны ұзартпайды.',
      en: 'The competence lapsed after {lastDay}: a late request prolongs nothing.',
    },
  },
  'application.incomplete': {
    status: 409,
    text: {
      ru: 'Заявка заполнена не полностью. Не хватает: {missing}.',
      kk: 'Өтінім толық толтырылмаған. Жетіспейтіні: {missing}.',
      en: 'The application is not complete. Missing: {missing}.',
    },
  },
  'application.text-outdated': {
    status: 409,
    text: {
      ru: 'Действует другая версия текста программы: {version}. Прочтите её и подайте заявку снова.',
      kk: 'Бағдарлама мәтінінің басқа нұсқасы қолданыста: {version}. Оны оқып, өтінімді қайта беріңіз.',
      en: 'Another version of the programme text is in force: {version}. Read it and submit again.',
    },
  },
  'application.documents-missing': {
    status: 409,
    text: {
      ru: 'Пакет не полный. Не хватает: {missing}.',
      kk: 'Пакет толық емес. Жетіспейтіні: {missing}.',
      en: 'The package is not full. Missing: {missing}.',
    },
  },
  'application.no-such-document': {
    status: 409,
    text: {
      ru: 'Такой документ для этой заявки не запрошен.',
      kk: 'Бұл өтінім үшін мұндай құжат сұралмаған.',
      en: 'No such document is wanted for this application.',
    },
  },
  'application.document-closed': {
    status: 409,
    text: {
      ru: 'С документом в состоянии «{state}» сейчас ничего сделать нельзя.',
      kk: '«{state}» күйіндегі құжатпен қазір ештеңе істеуге болмайды.',
      en: 'Nothing can be done now with a document in the state "{state}".',
    },
  },
  'application.no-such-question': {
    status: 409,
    text: {
      ru: 'Такого вопроса по этой заявке нет.',
      kk: 'Бұл өтінім бойынша мұндай сұрақ жоқ.',
      en: 'There is no such question about this application.',
    },
  },
  'application.already-answered': {
    status: 409,
    text: {
      ru: 'На этот вопрос уже ответили {answeredOn}.',
      kk: 'Бұл сұраққа {answeredOn} күні жауап берілген.',
      en: 'This question was answered on {answeredOn}.',
    },
  },
  'application.document-answers': {
    status: 409,
    text: {
      ru: 'На этот вопрос отвечает документ: загрузите его.',
      kk: 'Бұл сұраққа құжат жауап береді: оны жүктеңіз.',
      en: 'A document answers this question: upload it.',
    },
  },
  'application.answer-awaited': {
    status: 409,
    text: {
      ru: 'От партнёра ждут ответа до {answerBy}: решать можно после этого дня или после ответа.',
      kk: 'Серіктестен {answerBy} күніне дейін жауап күтілуде: шешім осы күннен немесе жауаптан кейін қабылданады.',
      en: 'An answer is awaited until {answerBy}: decide after that day, or after the answer.',
    },
  },
  'application.answer-day-past': {
    status: 400,
    text: {
      ru: 'День ответа должен быть позже сегодняшнего ({today}).',
      kk: 'Жауап күні бүгінгіден ({today}) кейін болуы керек.',
      en: 'The day to answer by must come after today ({today}).',
    },
  },
  'application.nothing-to-lower': {
    status: 409,
    text: {
      ru: 'Уровень уже базовый: понижать нечего. Подтвердите его или откажите.',
      kk: 'Деңгей базалық болып тұр: төмендететін ештеңе жоқ. Оны растаңыз немесе бас тартыңыз.',
      en: 'The level is basic already: there is nothing to lower. Confirm it or refuse.',
    },
  },
  'application.note-required': {
    status: 400,
    text: {
      ru: 'Решение расходится с предложением системы ({proposal}): объясните его во внутренней заметке.',
      kk: 'Шешім жүйенің ұсынысынан ({proposal}) өзгеше: оны ішкі жазбада түсіндіріңіз.',
      en: 'The decision is not what the system proposes ({proposal}): explain it in the internal note.',
    },
  },
};
