import type { MailDefinitions } from '../../platform/mail';

const asked = { title: 'Статья о внедрении', on: '2026-11-20' };

/** What a partner is told of its requests for marketing points. */
export const REQUEST_MAILS: MailDefinitions = {
  'point-request.granted': {
    name: {
      ru: 'Заявка на баллы: начислены',
      kk: 'Ұпай өтінімі: ұпай берілді',
      en: 'Point request: granted',
    },
    subject: {
      ru: 'Начислены баллы: {title}',
      kk: 'Ұпай берілді: {title}',
      en: 'Points granted: {title}',
    },
    body: {
      ru: 'За активность «{title}» ({on}) {points, plural, one {начислен # балл} few {начислено # балла} other {начислено # баллов}}.{instead, select, yes {\n\nЧисло отличается от каталога. Причина: {reason}} other {}}',
      kk: '«{title}» белсенділігі ({on}) үшін {points} ұпай берілді.{instead, select, yes {\n\nСаны каталогтан өзгеше. Себебі: {reason}} other {}}',
      en: '{points, plural, one {# point was} other {# points were}} granted for the activity “{title}” ({on}).{instead, select, yes {\n\nThe number is not the catalogue’s. The reason: {reason}} other {}}',
    },
    sample: { ...asked, points: 30, instead: 'yes', reason: 'Публикация в отраслевом издании' },
  },
  'point-request.refused': {
    name: {
      ru: 'Заявка на баллы: отказано',
      kk: 'Ұпай өтінімі: бас тартылды',
      en: 'Point request: refused',
    },
    subject: {
      ru: 'Отказано в баллах: {title}',
      kk: 'Ұпай беруден бас тартылды: {title}',
      en: 'Points refused: {title}',
    },
    body: {
      ru: 'Баллы за активность «{title}» ({on}) не начислены.\n\nПричина: {reason}',
      kk: '«{title}» белсенділігі ({on}) үшін ұпай берілмеді.\n\nСебебі: {reason}',
      en: 'No points were granted for the activity “{title}” ({on}).\n\nThe reason: {reason}',
    },
    sample: { ...asked, reason: 'В статье не назван продукт' },
  },
  'point-request.returned': {
    name: {
      ru: 'Заявка на баллы: возвращена на исправление',
      kk: 'Ұпай өтінімі: түзетуге қайтарылды',
      en: 'Point request: returned for correction',
    },
    subject: {
      ru: 'Заявка возвращена на исправление: {title}',
      kk: 'Өтінім түзетуге қайтарылды: {title}',
      en: 'Request returned for correction: {title}',
    },
    body: {
      ru: 'Заявка на баллы «{title}» ({on}) возвращена с замечаниями.\n\n{remarks}\n\nИсправьте её в кабинете и подайте снова: срок считается по дню первой подачи.',
      kk: '«{title}» ұпай өтінімі ({on}) ескертулермен қайтарылды.\n\n{remarks}\n\nОны кабинетте түзетіп, қайта жіберіңіз: мерзім алғаш берілген күн бойынша есептеледі.',
      en: 'The request “{title}” ({on}) came back with remarks.\n\n{remarks}\n\nCorrect it in the cabinet and submit it again: it counts as received on the day of its first submission.',
    },
    sample: { ...asked, remarks: 'Дайте ссылку на саму статью' },
  },
};
