import { z } from '@strapi/utils';

import { AREAS, REASONS } from '../../../../rules/benchmark/benchmark';
import { KEYS, OVERALL } from '../../../../rules/benchmark/comparison.rules';
import { windowOf, wholePercentOf } from '../../../../rules/benchmark/snapshot.rules';
import { averageOf } from '../../../../rules/surveys/answers.rules';
import { dayAnswer } from '../../platform/http/contracts';
import type { Language } from '../../platform/languages';
import { REASON_TEXTS, SAID_REASONS, saidOf } from './benchmark.words';
import type { Snapshot, StoredFigure } from './snapshots.store';

const comparison = {
  own: z.number().nullable().meta({ description: 'The partner’s own; null where it has none' }),
  area: z.enum(AREAS).nullable().meta({ description: 'Of which others the average is' }),
  average: z.number().nullable().meta({ description: 'Of the others, without the partner' }),
  partners: z.number().int().nullable().meta({ description: 'How many others' }),
};

const reasonAnswer = z
  .object({ code: z.enum(SAID_REASONS), message: z.string() })
  .nullable()
  .meta({ description: 'Why there is no average' });

const figureAnswer = z.object({ ...comparison, reason: reasonAnswer });

/** Of answers points from 1 to 5, own in hundredths, others in tenths; of keys whole per cent. */
export const benchmarkAnswer = z.object({
  month: dayAnswer,
  window: z
    .object({ from: dayAnswer, before: dayAnswer })
    .meta({ description: 'Days of the answers: from the first, without the last' }),
  overall: figureAnswer.meta({ description: 'Of all questions about the project' }),
  questions: z.array(figureAnswer.extend({ code: z.string() })),
  keys: figureAnswer.meta({ description: 'Share of keys handed over, whole per cent' }),
});

/** The same for staff, with the exact reason. */
export const staffBenchmarkAnswer = z.array(
  z.object({
    month: dayAnswer,
    figures: z.array(
      z.object({
        code: z.string().meta({ description: '`overall`, `keys`, or the code of a question' }),
        ...comparison,
        reason: z.enum(REASONS).nullable(),
      }),
    ),
  }),
);

export function benchmarkLine(
  { month, figures }: Snapshot,
  language: Language,
): z.infer<typeof benchmarkAnswer> {
  const said = (figure: StoredFigure): z.infer<typeof figureAnswer> => {
    const code = figure.reason && saidOf(figure.reason);
    const reason = code && { code, message: REASON_TEXTS[code][language] };
    return { ...numbersOf(figure), reason };
  };
  const of = (code: string): z.infer<typeof figureAnswer> => {
    const figure = figures.find((one) => one.code === code);
    if (!figure) throw new Error(`A snapshot without ${code}`);
    return said(figure);
  };
  const questions = figures.filter(({ code }) => code !== OVERALL && code !== KEYS);
  return {
    month,
    window: windowOf(month),
    overall: of(OVERALL),
    questions: questions.map((figure) => ({ code: figure.code, ...said(figure) })),
    keys: of(KEYS),
  };
}

const NAMES = new Map([
  [OVERALL, 'overall'],
  [KEYS, 'keys'],
]);

export function staffBenchmarkLine({
  month,
  figures,
}: Snapshot): z.infer<typeof staffBenchmarkAnswer>[number] {
  const lines = figures.map((figure) => {
    const code = NAMES.get(figure.code) ?? figure.code;
    return { code, ...numbersOf(figure), reason: figure.reason };
  });
  return { month, figures: lines };
}

function numbersOf({ code, own, area, value, partners }: StoredFigure): {
  own: number | null;
  area: StoredFigure['area'];
  average: number | null;
  partners: number | null;
} {
  if (code === KEYS) {
    const percent = own.count === 0 ? null : wholePercentOf(own);
    return { own: percent, area, average: value, partners };
  }
  return { own: averageOf(own), area, average: value === null ? null : value / 10, partners };
}
