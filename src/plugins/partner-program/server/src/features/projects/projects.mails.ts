import type { NoPoints } from '../../../../rules/points/settle.rules';
import type { Text } from '../../platform/languages';
import type { MailDefinitions } from '../../platform/mail';

/** Why a published project earns nothing (K6.1), as its partner reads it. */
export const NO_POINTS: Readonly<Record<NoPoints, Text>> = {
  'no-competence': {
    ru: 'в день подачи компетенция ККВ не действовала.',
    kk: 'ұсынылған күні ККВ құзыреті күшінде болмаған.',
    en: 'on the day of its submission the ККВ competence was not in force.',
  },
  'no-catalogue-row': {
    ru: 'на день подачи в каталоге нет такой активности.',
    kk: 'ұсынылған күнге каталогта мұндай белсенділік жоқ.',
    en: 'the catalogue has no such activity on the day of its submission.',
  },
  'amount-too-small': {
    ru: 'сумма меньше той, за которую начисляется балл.',
    kk: 'сома ұпай берілетін сомадан аз.',
    en: 'the amount is less than one that earns a point.',
  },
  'cap-reached': {
    ru: 'годовой предел баллов за проекты исчерпан.',
    kk: 'жобалар үшін берілетін ұпайдың жылдық шегіне жеттіңіз.',
    en: 'the yearly limit of points for projects is reached.',
  },
  expired: {
    ru: 'срок баллов, начисленных за него впервые, истёк.',
    kk: 'ол үшін алғаш берілген ұпайдың мерзімі өтіп кеткен.',
    en: 'the points that it first earned have expired.',
  },
};

const title: Text = {
  ru: 'Портал самообслуживания',
  kk: 'Өзіне-өзі қызмет көрсету порталы',
  en: 'Портал самообслуживания',
};

/** What a partner is told of its projects: what staff decided about their publication (§4). */
export const PROJECT_MAILS: MailDefinitions = {
  'project.returned': {
    name: {
      ru: 'Проект: возвращён с замечаниями',
      kk: 'Жоба: ескертулермен қайтарылды',
      en: 'Project: returned with remarks',
    },
    subject: {
      ru: 'Проект возвращён с замечаниями: {title}',
      kk: 'Жоба ескертулермен қайтарылды: {title}',
      en: 'Project returned with remarks: {title}',
    },
    body: {
      ru: 'Проект «{title}» возвращён с замечаниями.\n\n{remarks}\n\nИсправьте его в кабинете и подайте снова: баллы считаются по дню первой подачи.',
      kk: '«{title}» жобасы ескертулермен қайтарылды.\n\n{remarks}\n\nОны кабинетте түзетіп, қайта ұсыныңыз: ұпай алғаш ұсынылған күн бойынша есептеледі.',
      en: 'The project “{title}” came back with remarks.\n\n{remarks}\n\nCorrect it in the cabinet and submit it again: its points go by the day of its first submission.',
    },
    sample: { title, remarks: 'Уточните отрасль заказчика' },
  },
  'project.published': {
    name: { ru: 'Проект: опубликован', kk: 'Жоба: жарияланды', en: 'Project: published' },
    subject: {
      ru: 'Проект опубликован: {title}',
      kk: 'Жоба жарияланды: {title}',
      en: 'Project published: {title}',
    },
    body: {
      ru: 'Проект «{title}» опубликован.\n\n{points, plural, =0 {Баллы ККВ за него не начислены: {because}} one {За него начислен # балл ККВ.} few {За него начислено # балла ККВ.} other {За него начислено # баллов ККВ.}}',
      kk: '«{title}» жобасы жарияланды.\n\n{points, plural, =0 {Ол үшін ККВ ұпайы берілмеді: {because}} other {Ол үшін # ККВ ұпайы берілді.}}',
      en: 'The project “{title}” is published.\n\n{points, plural, =0 {It earns no ККВ points: {because}} one {It earns # ККВ point.} other {It earns # ККВ points.}}',
    },
    sample: { title, points: 0, because: NO_POINTS['no-competence'] },
  },
  'project.unpublished': {
    name: {
      ru: 'Проект: снят с публикации',
      kk: 'Жоба: жариялаудан алынды',
      en: 'Project: taken out of the public',
    },
    subject: {
      ru: 'Проект снят с публикации: {title}',
      kk: 'Жоба жариялаудан алынды: {title}',
      en: 'Project taken out of the public: {title}',
    },
    body: {
      ru: 'Сотрудники программы сняли с публикации проект «{title}».\n\nПричина: {reason}{points, plural, =0 {} one {\n\nСписан # балл ККВ, начисленный за него.} few {\n\nСписано # балла ККВ, начисленных за него.} other {\n\nСписано # баллов ККВ, начисленных за него.}}',
      kk: 'Бағдарлама қызметкерлері «{title}» жобасын жариялаудан алды.\n\nСебебі: {reason}{points, plural, =0 {} other {\n\nОл үшін берілген # ККВ ұпайы алынып тасталды.}}',
      en: 'Staff of the programme took the project “{title}” out of the public.\n\nThe reason: {reason}{points, plural, =0 {} one {\n\nThe # ККВ point that it had earned is taken back.} other {\n\nThe # ККВ points that it had earned are taken back.}}',
    },
    sample: { title, reason: 'Заказчик просит не показывать проект', points: 100 },
  },
};
