import { Typography } from '@strapi/design-system';
import type { Subject } from '../../../../rules/surveys/questionnaire';
import { ChartFigure } from '../../shared/chart/chart-figure';
import { ValueLine } from '../../shared/chart/value-line';
import { Empty } from '../../shared/page/empty';
import { NumberTable } from '../../shared/page/number-table';
import { Section } from '../../shared/page/section';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { QuestionsTable } from './questions-table';
import type { Trends } from './trends-api';

interface Props {
  readonly trends: Trends;
  readonly subject: Subject;
}

/** Answers about the project and its developer, or about the platform: over months, by question. */
export function SubjectSection({ trends, subject }: Props) {
  const text = useText();
  const questions = trends.questions.filter((one) => one.subject === subject);
  return (
    <Section title={text(`trends.subject.${subject}`)}>
      {questions.length === 0 ? (
        <Empty>{text('trends.none')}</Empty>
      ) : (
        <>
          <Typography tag="p" textColor="neutral600" paddingBottom={4}>
            {text('trends.about')}
          </Typography>
          <ByMonth trends={trends} subject={subject} />
          <Typography
            tag="h3"
            variant="omega"
            fontWeight="semiBold"
            paddingTop={6}
            paddingBottom={2}
          >
            {text('trends.by-question')}
          </Typography>
          <QuestionsTable caption={text(`trends.questions.${subject}`)} questions={questions} />
        </>
      )}
    </Section>
  );
}

function ByMonth({ trends, subject }: Props) {
  const text = useText();
  const format = useFormat();
  const label = text(`trends.months.${subject}`);
  const points = trends.months.map((one) => ({ month: one.month, value: one[subject].average }));
  return (
    <ChartFigure
      label={label}
      chart={<ValueLine points={points} domain={[1, 5]} name={text('trends.average')} />}
      table={
        <NumberTable
          caption={label}
          heads={['rating.month', 'trends.average', 'trends.answers', 'trends.surveys'].map((id) =>
            text(id),
          )}
          rows={[...trends.months]
            .reverse()
            .map((one) => [
              format.month(one.month),
              one[subject].average === null ? '–' : format.number(one[subject].average),
              format.number(one[subject].answers),
              format.number(one.surveys),
            ])}
        />
      }
    />
  );
}
