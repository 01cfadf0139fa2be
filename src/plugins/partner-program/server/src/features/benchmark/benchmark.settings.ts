import { z } from '@strapi/utils';

import type { Threshold } from '../../../../rules/benchmark/benchmark';
import { setting } from '../../platform/settings/settings';

/** Q-benchmark: what a figure must have behind it, so that it tells about nobody. */
export const THRESHOLD = setting<Threshold>({
  key: 'benchmark.threshold',
  schema: z.strictObject({
    partners: z.number().int().min(5).max(1000),
    answers: z.number().int().min(20).max(100_000),
    share: z.number().int().min(1).max(25),
    width: z.number().int().min(50).max(400),
  }),
  fallback: { partners: 5, answers: 20, share: 25, width: 50 },
  placeholder: false,
  name: {
    ru: 'Когда показывать сравнение с другими партнёрами',
    kk: 'Басқа серіктестермен салыстыруды қашан көрсету',
    en: 'When the comparison with other partners is shown',
  },
  about: {
    ru: 'Сколько других партнёров и ответов нужно, какая доля ответов может быть у одного (в процентах) и насколько неизвестным остаётся среднее каждого (в сотых балла). Защищать слабее нельзя, строже — можно.',
    kk: 'Қанша басқа серіктес пен жауап керек, бір серіктесте жауаптардың қандай үлесі болуы мүмкін (пайызбен) және әрқайсысының орташасы қаншалықты белгісіз қалады (ұпайдың жүздік үлесімен). Қорғауды әлсіретуге болмайды, күшейтуге болады.',
    en: 'How many other partners and answers are needed, what share of the answers one may have (in per cent), and how much of everybody’s average stays open (in hundredths of a point). It may be stricter, never laxer.',
  },
});
