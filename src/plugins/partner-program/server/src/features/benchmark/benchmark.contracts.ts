import { z } from '@strapi/utils';

import { AREAS, REASONS } from '../../../../rules/benchmark/benchmark';
import { OVERALL } from '../../../../rules/benchmark/comparison.rules';
import { windowOf } from '../../../../rules/benchmark/snapshot.rules';
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

const wording = z
  .object({ ru: z.string(), kk: z.string(), en: z.string() })
  .meta({ description: 'The question as it was worded last' });
type Wordings = ReadonlyMap<string, z.infer<typeof wording>>;

/** Points from 1 to 5, own in hundredths, others in tenths. */
export const benchmarkAnswer = z.object({
  month: dayAnswer,
  window: z
    .object({ from: dayAnswer, before: dayAnswer })
    .meta({ description: 'Days of the answers: from the first, without the last' }),
  overall: figureAnswer.meta({ description: 'Of all questions about the project' }),
  questions: z.array(figureAnswer.extend({ code: z.string(), text: wording })),
});

/** The same for staff, with the exact reason. */
export const staffBenchmarkAnswer = z.array(
  z.object({
    month: dayAnswer,
    figures: z.array(
      z.object({
        code: z.string().meta({ description: '`overall`, or the code of a question' }),
        text: wording.nullable().meta({ description: 'Of a question' }),
        ...comparison,
        reason: z.enum(REASONS).nullable(),
      }),
    ),
  }),
);

/** Q-private: a snapshot as its partner sees it: numbers, or the reason why there are none. */
export function benchmarkLine(
  { month, figures }: Snapshot,
  words: Wordings,
  language: Language,
): z.infer<typeof benchmarkAnswer> {
  const said = (figure: StoredFigure): z.infer<typeof figureAnswer> => {
    const code = figure.reason && saidOf(figure.reason);
    const reason = code && { code, message: REASON_TEXTS[code][language] };
    return { ...numbersOf(figure), reason };
  };
  const overall = figures.find(({ code }) => code === OVERALL);
  if (!overall) throw new Error(`A snapshot of ${month} without its whole`);
  const questions = figures.filter(({ code }) => code !== OVERALL);
  return {
    month,
    window: windowOf(month),
    overall: said(overall),
    questions: questions.map((figure) => ({
      code: figure.code,
      text: textOf(figure.code, words),
      ...said(figure),
    })),
  };
}

/** Q-private: the same for staff, who are told the very reason. */
export function staffBenchmarkLine(
  { month, figures }: Snapshot,
  words: Wordings,
): z.infer<typeof staffBenchmarkAnswer>[number] {
  const lines = figures.map((figure) => {
    const whole = figure.code === OVERALL;
    const [code, text] = whole ? ['overall', null] : [figure.code, textOf(figure.code, words)];
    return { code, text, ...numbersOf(figure), reason: figure.reason };
  });
  return { month, figures: lines };
}

function textOf(code: string, words: Wordings): z.infer<typeof wording> {
  const text = words.get(code);
  if (!text) throw new Error(`No edition asks ${code}`);
  return { ...text };
}

function numbersOf({ own, area, value, partners }: StoredFigure): {
  own: number | null;
  area: StoredFigure['area'];
  average: number | null;
  partners: number | null;
} {
  return { own: averageOf(own), area, average: value === null ? null : value / 10, partners };
}
