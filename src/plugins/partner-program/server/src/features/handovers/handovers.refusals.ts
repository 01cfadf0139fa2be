import type { RefusalTexts } from '../../platform/refusals';

/** Why a project is not handed over. */
export const HANDOVER_REFUSALS: RefusalTexts = {
  'handover.already-confirmed': {
    status: 409,
    text: {
      ru: 'Этот отчёт уже подтверждён.',
      kk: 'Бұл есеп расталған.',
      en: 'This report was confirmed before.',
    },
  },
  'handover.verdict-failed': {
    status: 409,
    text: {
      ru: 'Проект не прошёл Монитор качества. Мешают тесты: {tests}. Исправьте их и отправьте новый отчёт.',
      kk: 'Жоба Сапа мониторынан өтпеді. Кедергі тесттер: {tests}. Оларды түзетіп, жаңа есеп жіберіңіз.',
      en: 'The project does not pass the Quality Monitor. Tests in the way: {tests}. Mend them and send a new report.',
    },
  },
  'handover.comments-missing': {
    status: 400,
    text: {
      ru: 'Напишите, почему эти тесты приняты вручную: {tests}.',
      kk: 'Бұл тесттер неге қолмен қабылданғанын жазыңыз: {tests}.',
      en: 'Say why these tests were passed by hand: {tests}.',
    },
  },
  'handover.comment-unexpected': {
    status: 400,
    text: {
      ru: 'Комментарий пишут только к автоматическим тестам, принятым вручную. Лишние: {tests}.',
      kk: 'Түсініктеме тек қолмен қабылданған автоматты тесттерге жазылады. Артық: {tests}.',
      en: 'Comments are for automatic tests that were passed by hand. Not among them: {tests}.',
    },
  },
  'handover.key-not-yours': {
    status: 404,
    text: {
      ru: 'Среди ваших ключей нет ключа этого отчёта. Если проект перешёл к вам, заявите его.',
      kk: 'Кілттеріңіздің арасында осы есептің кілті жоқ. Жоба сізге өткен болса, оны мәлімдеңіз.',
      en: 'The key of this report is not among yours. If the project passed to you, claim it.',
    },
  },
  'handover.move-not-allowed': {
    status: 409,
    text: {
      ru: 'Это решение сейчас невозможно: сдача в состоянии «{state}», нужно: {needs}.',
      kk: 'Бұл шешім қазір мүмкін емес: тапсыру күйі «{state}», қажеті: {needs}.',
      en: 'This cannot be decided now: the handover is "{state}", it has to be: {needs}.',
    },
  },
};
