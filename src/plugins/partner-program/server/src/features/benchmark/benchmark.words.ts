import type { Reason } from '../../../../rules/benchmark/benchmark';
import type { Text } from '../../platform/languages';

/**
 * Why a partner is shown nothing. What the figures themselves would tell it is one reason: which of
 * them stands out is for staff alone.
 */
export const SAID_REASONS = [
  'few-partners',
  'few-answers',
  'would-tell',
  'crossing',
  'moved',
] as const;
type SaidReason = (typeof SAID_REASONS)[number];

/** Q-private: the reason as a partner is told it. */
export function saidOf(reason: Reason): SaidReason {
  return reason === 'dominated' || reason === 'complement' || reason === 'narrow'
    ? 'would-tell'
    : reason;
}

export const REASON_TEXTS: Readonly<Record<SaidReason, Text>> = {
  'few-partners': {
    ru: 'Мало данных: слишком мало других партнёров с оценками.',
    kk: 'Деректер аз: бағасы бар басқа серіктестер тым аз.',
    en: 'Not enough data: too few other partners have figures.',
  },
  'few-answers': {
    ru: 'Мало данных: слишком мало ответов заказчиков других партнёров.',
    kk: 'Деректер аз: басқа серіктестердің тапсырысшыларынан алынған жауаптар тым аз.',
    en: 'Not enough data: too few answers of other partners’ customers.',
  },
  'would-tell': {
    ru: 'Мало данных: по среднему можно было бы узнать показатели отдельного партнёра.',
    kk: 'Деректер аз: орташа мән бойынша жеке серіктестің көрсеткішін білуге болар еді.',
    en: 'Not enough data: the average would tell about a single partner.',
  },
  crossing: {
    ru: 'Показанные раньше средние вместе с этим рассказали бы о других партнёрах.',
    kk: 'Бұрын көрсетілген орташа мәндер осымен бірге басқа серіктестер туралы айтып қояр еді.',
    en: 'Together with averages shown before this one would tell about other partners.',
  },
  moved: {
    ru: 'Город партнёра изменился: сравнение вернётся через 12 месяцев.',
    kk: 'Серіктестің қаласы өзгерді: салыстыру 12 айдан кейін қайтады.',
    en: 'The partner’s city has changed: the comparison comes back after 12 months.',
  },
};
