import { Typography } from '@strapi/design-system';
import { ChartFigure } from '../../shared/chart/chart-figure';
import { Empty } from '../../shared/page/empty';
import { NumberTable } from '../../shared/page/number-table';
import { Section } from '../../shared/page/section';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { HistogramBars } from './histogram-bars';
import type { Result } from './quality-api';

/** Q-competence: how the shares of a month's partners lie about the one that brings the mark. */
export function Histogram({ meta }: { readonly meta: Result['meta'] }) {
  const text = useText();
  const format = useFormat();
  const { month, histogram, evaluation } = meta;
  const label = text('quality.histogram.title', { month: format.month(month.slice(0, 7)) });
  const bands = histogram.map((band) => ({ ...band, name: bandName(band, format.number) }));
  const threshold = `${format.number(evaluation.threshold)} %`;
  return (
    <Section title={label}>
      <Typography tag="p" textColor="neutral600" paddingBottom={4}>
        {text('quality.histogram.about', { threshold })}
      </Typography>
      {bands.every(({ partners }) => partners === 0) ? (
        <Empty>{text('quality.histogram.empty')}</Empty>
      ) : (
        <ChartFigure
          label={label}
          chart={<HistogramBars bands={bands} threshold={evaluation.threshold} />}
          table={
            <NumberTable
              caption={label}
              heads={[text('quality.histogram.share'), text('quality.histogram.partners')]}
              rows={bands.map(({ name, partners }) => [name, format.number(partners)])}
            />
          }
        />
      )}
    </Section>
  );
}

function bandName(
  { from, to }: { readonly from: number; readonly to: number },
  number: (value: number) => string,
): string {
  return from === to ? `${number(from)} %` : `${number(from)}–${number(to)} %`;
}
