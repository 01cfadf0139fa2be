import type { MailDefinitions } from '../../platform/mail';

const sample = { clause: '5.2', on: '2026-11-20' };
const decided = { ...sample, reason: 'Ответ клиента подтверждает обстоятельства' };

/** What a partner is told of violations. The circumstances are in the cabinet alone. */
export const CONDUCT_MAILS: MailDefinitions = {
  'violation.opened': {
    name: {
      ru: 'Нарушение: открыто',
      kk: 'Бұзушылық: ашылды',
      en: 'Violation: opened',
    },
    subject: {
      ru: 'Открыто нарушение условий программы, пункт {clause}',
      kk: 'Бағдарлама шарттарының бұзылуы ашылды, {clause}-тармақ',
      en: 'A violation of the programme was opened, clause {clause}',
    },
    body: {
      ru: 'Сотрудники программы открыли нарушение пункта {clause} (день: {on}). Обстоятельства описаны в кабинете.\n\nОтветьте по {answerBy}: ваш ответ будет рассмотрен до решения.',
      kk: 'Бағдарлама қызметкерлері {clause}-тармақтың бұзылуын ашты (күні: {on}). Мән-жайы кабинетте сипатталған.\n\n{answerBy} дейін жауап беріңіз: жауабыңыз шешім қабылданғанға дейін қаралады.',
      en: 'The programme’s staff opened a violation of clause {clause} (day: {on}). The circumstances are in the cabinet.\n\nAnswer by {answerBy}: your answer is considered before the decision.',
    },
    sample: { ...sample, answerBy: '2026-12-04' },
  },
  'violation.confirmed': {
    name: {
      ru: 'Нарушение: подтверждено',
      kk: 'Бұзушылық: расталды',
      en: 'Violation: confirmed',
    },
    subject: {
      ru: 'Нарушение подтверждено, пункт {clause}',
      kk: 'Бұзушылық расталды, {clause}-тармақ',
      en: 'The violation was confirmed, clause {clause}',
    },
    body: {
      ru: 'Нарушение пункта {clause} (день: {on}) подтверждено.\n\nПричина: {reason}\n\nОно учитывается при следующем решении о компетенции.',
      kk: '{clause}-тармақтың бұзылуы (күні: {on}) расталды.\n\nСебебі: {reason}\n\nОл құзырет туралы келесі шешімде ескеріледі.',
      en: 'The violation of clause {clause} (day: {on}) was confirmed.\n\nThe reason: {reason}\n\nIt counts at the next decision about the competence.',
    },
    sample: decided,
  },
  'violation.dismissed': {
    name: {
      ru: 'Нарушение: снято',
      kk: 'Бұзушылық: алынып тасталды',
      en: 'Violation: dismissed',
    },
    subject: {
      ru: 'Нарушение снято, пункт {clause}',
      kk: 'Бұзушылық алынып тасталды, {clause}-тармақ',
      en: 'The violation was dismissed, clause {clause}',
    },
    body: {
      ru: 'Нарушение пункта {clause} (день: {on}) снято и не учитывается.\n\nПричина: {reason}',
      kk: '{clause}-тармақтың бұзылуы (күні: {on}) алынып тасталды және есепке алынбайды.\n\nСебебі: {reason}',
      en: 'The violation of clause {clause} (day: {on}) was dismissed and does not count.\n\nThe reason: {reason}',
    },
    sample: decided,
  },
  'violation.overturned': {
    name: {
      ru: 'Нарушение: подтверждение отменено',
      kk: 'Бұзушылық: растау жойылды',
      en: 'Violation: confirmation overturned',
    },
    subject: {
      ru: 'Подтверждение нарушения отменено, пункт {clause}',
      kk: 'Бұзушылықтың расталуы жойылды, {clause}-тармақ',
      en: 'The confirmation of a violation was overturned, clause {clause}',
    },
    body: {
      ru: 'Подтверждение нарушения пункта {clause} (день: {on}) отменено: оно больше не учитывается.\n\nПричина: {reason}',
      kk: '{clause}-тармақ бұзылуының (күні: {on}) расталуы жойылды: ол енді есепке алынбайды.\n\nСебебі: {reason}',
      en: 'The confirmation of the violation of clause {clause} (day: {on}) was overturned: it counts no more.\n\nThe reason: {reason}',
    },
    sample: decided,
  },
};
