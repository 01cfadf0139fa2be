import { Typography } from '@strapi/design-system';
import type { Averaged } from '../../../../rules/surveys/trends.rules';
import { NumberTable } from '../../shared/page/number-table';
import { useFormat, type Format } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { useWording } from './use-wording';
import type { AskedQuestion } from './trends-api';

interface Props {
  readonly caption: string;
  readonly questions: readonly AskedQuestion[];
}

/** Months beside the year's average: as many as can be read at once. */
const MONTHS = 3;

/** Each question with its average over the year and in the newest months. */
export function QuestionsTable({ caption, questions }: Props) {
  const text = useText();
  const format = useFormat();
  const word = useWording();
  const months = (questions[0]?.months ?? []).slice(-MONTHS);
  return (
    <NumberTable
      caption={caption}
      heads={[
        text('trends.question'),
        text('trends.year'),
        text('trends.answers'),
        ...months.map(({ month }) => format.month(month)),
      ]}
      rows={questions.map((question) => [
        <Typography key="text" style={{ whiteSpace: 'normal' }}>
          {word(question.text)}
        </Typography>,
        averageText(question, format),
        format.number(question.answers),
        ...question.months.slice(-MONTHS).map((one) => averageText(one, format)),
      ])}
    />
  );
}

/** An average of five points; a dash without answers. */
export function averageText({ average }: Averaged, { number }: Format): string {
  return average === null ? '–' : number(average);
}
