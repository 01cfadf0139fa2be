import type { RefusalTexts } from '../../platform/refusals';

/** What the rules of qualifications can refuse. */
export const QUALIFICATION_REFUSALS: RefusalTexts = {
  'qualification.move-not-allowed': {
    status: 409,
    text: {
      ru: 'В состоянии «{state}» это действие невозможно; нужно: {needs}.',
      kk: '«{state}» күйінде бұл әрекет мүмкін емес; қажеті: {needs}.',
      en: 'This action is not possible in the state "{state}"; it needs: {needs}.',
    },
  },
  'qualification.not-editable': {
    status: 409,
    text: {
      ru: 'Отозванная запись не исправляется: внесите новую.',
      kk: 'Қайтарып алынған жазба түзетілмейді: жаңасын енгізіңіз.',
      en: 'A withdrawn record is not corrected: enter a new one.',
    },
  },
  'qualification.day-in-future': {
    status: 400,
    text: {
      ru: 'Этот день ещё не наступил: {field}, {day} (сегодня {today}).',
      kk: 'Бұл күн әлі келген жоқ: {field}, {day} (бүгін {today}).',
      en: 'This day has not come yet: {field}, {day} (today is {today}).',
    },
  },
  'qualification.days-reversed': {
    status: 400,
    text: {
      ru: 'Последний день ({until}) не может быть раньше первого ({from}).',
      kk: 'Соңғы күн ({until}) бірінші күннен ({from}) бұрын бола алмайды.',
      en: 'The last day ({until}) cannot be before the first one ({from}).',
    },
  },
  'qualification.evidence-missing': {
    status: 400,
    text: {
      ru: 'Приложите подтверждающий документ; проект можно подтвердить и его адресом.',
      kk: 'Растайтын құжат тіркеңіз; жобаны мекенжайымен де растауға болады.',
      en: 'Attach evidence; a project can be shown by its address too.',
    },
  },
  'qualification.too-many-waiting': {
    status: 409,
    text: {
      ru: 'Проверки уже ждут {limit, plural, one {# запись} few {# записи} many {# записей} other {# записи}} этого вида: больше пока внести нельзя.',
      kk: 'Осы түрдегі {limit} жазба тексеруді күтіп тұр: әзірге көбірек енгізуге болмайды.',
      en: '{limit, plural, one {# record} other {# records}} of this kind already wait for review: no more can be entered for now.',
    },
  },
  'qualification.too-many-today': {
    status: 409,
    text: {
      ru: 'За день можно внести не больше {limit, plural, one {# записи} other {# записей}} этого вида. Продолжите завтра.',
      kk: 'Бір күнде осы түрдегі {limit} жазбадан артық енгізуге болмайды. Ертең жалғастырыңыз.',
      en: 'At most {limit, plural, one {# record} other {# records}} of this kind can be entered in a day. Go on tomorrow.',
    },
  },
  'qualification.partner-missing': {
    status: 400,
    text: { ru: 'Укажите партнёра.', kk: 'Серіктесті көрсетіңіз.', en: 'Choose the partner.' },
  },
  'attestation.specialist-missing': {
    status: 400,
    text: { ru: 'Укажите специалиста.', kk: 'Маманды көрсетіңіз.', en: 'Choose the specialist.' },
  },
  'attestation.number-taken': {
    status: 409,
    text: {
      ru: 'Документ такого вида с этим номером уже внесён.',
      kk: 'Осындай түрдегі бұл нөмірлі құжат енгізіліп қойған.',
      en: 'A document of this kind with this number has been entered already.',
    },
  },
  'specialist.erased': {
    status: 409,
    text: {
      ru: 'Данные этого человека удалены: запись остаётся только для учёта.',
      kk: 'Бұл адамның деректері жойылған: жазба тек есеп үшін қалады.',
      en: 'This person’s data were erased: the record stays for counting only.',
    },
  },
  'specialist.withdrawn': {
    status: 409,
    text: {
      ru: 'Запись о специалисте отозвана: внесите его заново.',
      kk: 'Маман туралы жазба қайтарып алынған: оны қайта енгізіңіз.',
      en: 'The record of this specialist was withdrawn: enter the person anew.',
    },
  },
  'specialist.left-earlier': {
    status: 409,
    text: {
      ru: 'Последний день работы уже указан: {worksUntil}. Более поздний день исправят сотрудники программы.',
      kk: 'Жұмыстың соңғы күні көрсетіліп қойған: {worksUntil}. Кейінірек күнді бағдарлама қызметкерлері түзетеді.',
      en: 'The last day of work is known already: {worksUntil}. The programme’s staff correct it to a later one.',
    },
  },
  'turnover.year-not-over': {
    status: 400,
    text: {
      ru: 'Финансовый год {year} ещё не завершён: укажите оборот за {last} год или раньше.',
      kk: '{year} қаржы жылы әлі аяқталған жоқ: {last} жылғы немесе одан бұрынғы айналымды көрсетіңіз.',
      en: 'The financial year {year} is not over yet: tell the turnover of {last} or earlier.',
    },
  },
  'turnover.year-confirmed': {
    status: 409,
    text: {
      ru: 'Оборот за этот год уже подтверждён другой записью. Сначала снимите её подтверждение.',
      kk: 'Бұл жылдың айналымы басқа жазбамен расталып қойған. Алдымен сол жазбаның растауын алып тастаңыз.',
      en: 'The turnover of this year is confirmed by another record. Take its confirmation back first.',
    },
  },
  'publication.already-entered': {
    status: 409,
    text: {
      ru: 'Публикация с этим адресом уже внесена.',
      kk: 'Осы мекенжайдағы жарияланым енгізіліп қойған.',
      en: 'The publication at this address has been entered already.',
    },
  },
};
