import type { RefusalTexts } from '../../platform/refusals';

/** What the comparison can refuse. */
export const BENCHMARK_REFUSALS: RefusalTexts = {
  'benchmark.not-evaluated': {
    status: 409,
    text: {
      ru: 'Месяц {month} ещё не оценён: сравнение делается после оценки.',
      kk: '{month} айы әлі бағаланған жоқ: салыстыру бағалаудан кейін жасалады.',
      en: 'The month {month} is not evaluated yet: the comparison follows the evaluation.',
    },
  },
};
