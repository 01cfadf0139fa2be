import type { MailDefinitions } from '../../platform/mail';

/** What a partner is told of its ledger (D-ledger): what staff took back. */
export const POINT_MAILS: MailDefinitions = {
  'point-entry.reversed': {
    name: {
      ru: 'Баллы ККВ: сторнированы',
      kk: 'ККВ ұпайы: кері қайтарылды',
      en: 'ККВ points: reversed',
    },
    subject: {
      ru: 'Сторнированы баллы ККВ: {activity}',
      kk: 'ККВ ұпайы кері қайтарылды: {activity}',
      en: 'ККВ points reversed: {activity}',
    },
    body: {
      ru: 'Сотрудники программы сторнировали {points, plural, one {# балл} few {# балла} other {# баллов}} ККВ. Основание начисления: «{activity}», {on}.\n\nПричина: {reason}\n\nЗапись и её сторно — в выписке баллов в кабинете.',
      kk: 'Бағдарлама қызметкерлері {points} ККВ ұпайын кері қайтарды. Ұпай берілген негіз: «{activity}», {on}.\n\nСебебі: {reason}\n\nЖазба мен оның сторносы — кабинеттегі ұпайдың үзінді көшірмесінде.',
      en: 'Staff of the programme reversed {points, plural, one {# ККВ point} other {# ККВ points}}, earned for “{activity}” on {on}.\n\nThe reason: {reason}\n\nThe entry and its reversal are in the statement of points in the cabinet.',
    },
    sample: {
      points: 100,
      activity: {
        ru: 'Проект на энтерпрайз-продукте',
        kk: 'Энтерпрайз-өнімдегі жоба',
        en: 'Project on an enterprise product',
      },
      on: '2026-11-20',
      reason: 'Проект уже учтён: это вторая очередь того же договора',
    },
  },
  // Q-private: what became of points of the Quality Programme is read in the cabinet alone.
  'quality-points.changed': {
    name: {
      ru: 'Баллы Программы качества: изменены',
      kk: 'Сапа бағдарламасының ұпайы: өзгерді',
      en: 'Quality Programme points: changed',
    },
    subject: {
      ru: 'Изменены баллы Программы качества',
      kk: 'Сапа бағдарламасының ұпайы өзгерді',
      en: 'Your Quality Programme points have changed',
    },
    body: {
      ru: 'Сотрудники программы изменили вашу выписку баллов Программы качества. Что изменилось и почему — в кабинете.',
      kk: 'Бағдарлама қызметкерлері Сапа бағдарламасы ұпайының үзінді көшірмесін өзгертті. Не өзгергені және себебі — кабинетте.',
      en: 'Staff of the programme changed your statement of Quality Programme points. What changed, and why, is in your cabinet.',
    },
    sample: {},
  },
};
