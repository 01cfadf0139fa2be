import { Typography } from '@strapi/design-system';
import { REASONS } from '../../../../rules/quality/evaluation.states';
import { ChartFigure } from '../../shared/chart/chart-figure';
import { valueLabel } from '../../shared/labels';
import { Empty } from '../../shared/page/empty';
import { NumberTable } from '../../shared/page/number-table';
import { Section } from '../../shared/page/section';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { CountedMonth } from './quality-api';
import { ReasonBars } from './reason-bars';

/** How many partners had half and how many had not, month by month, as it was evaluated. */
export function ChartView({ months }: { readonly months: readonly CountedMonth[] }) {
  const text = useText();
  const label = text('quality.chart.title');
  return (
    <Section title={label}>
      <Typography tag="p" textColor="neutral600" paddingBottom={4}>
        {text('quality.chart.about')}
      </Typography>
      {months.length === 0 ? (
        <Empty>{text('quality.never-evaluated')}</Empty>
      ) : (
        <ChartFigure
          label={label}
          chart={<ReasonBars months={months} />}
          table={<Twin caption={label} months={months} />}
        />
      )}
    </Section>
  );
}

interface TwinProps {
  readonly caption: string;
  readonly months: readonly CountedMonth[];
}

function Twin({ caption, months }: TwinProps) {
  const text = useText();
  const format = useFormat();
  const figures = ['partners', 'holding', 'gained', 'lost'] as const;
  return (
    <NumberTable
      caption={caption}
      heads={[
        text('rating.month'),
        ...REASONS.map((reason) => valueLabel(text, 'reason', reason)),
        ...figures.map((name) => text(`quality.figure.${name}`)),
      ]}
      rows={[...months]
        .reverse()
        .map((month) => [
          format.month(month.month.slice(0, 7)),
          ...REASONS.map((reason) => format.number(month.reasons[reason])),
          ...figures.map((name) => format.number(month[name])),
        ])}
    />
  );
}
