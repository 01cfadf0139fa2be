import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { Empty } from '../page/empty';
import { NumberTable } from '../page/number-table';
import { useFormat } from '../use-format';
import { useText } from '../use-text';
import { ChartFigure } from './chart-figure';
import { sourcesIn, sumOf, type Month } from './months';
import { PointsBars, type Measure } from './points-bars';

interface Props {
  readonly months: readonly Month[];
}

/** Points by source over months: what counted at each month's end, or what each month added. */
export function PointsFigure({ months }: Props) {
  const text = useText();
  const [measure, setMeasure] = useState<Measure>('total');
  if (sourcesIn(months).length === 0) return <Empty>{text('rating.no-points')}</Empty>;
  return (
    <ChartFigure
      label={text(`rating.chart.${measure}`)}
      controls={
        <SingleSelect
          size="S"
          aria-label={text('rating.measure')}
          value={measure}
          onChange={(value) => setMeasure(value as Measure)}
        >
          <SingleSelectOption value="total">{text('rating.measure.total')}</SingleSelectOption>
          <SingleSelectOption value="change">{text('rating.measure.change')}</SingleSelectOption>
        </SingleSelect>
      }
      chart={<PointsBars months={months} measure={measure} />}
      table={<PointsTable months={months} measure={measure} />}
    />
  );
}

function PointsTable({ months, measure }: Props & { readonly measure: Measure }) {
  const text = useText();
  const format = useFormat();
  const sources = sourcesIn(months);
  const rows = [...months].reverse().map((month) => {
    const points = month[measure];
    return [
      format.month(month.month),
      ...sources.map((source) => format.number(points[source])),
      format.number(sumOf(points)),
    ];
  });
  const names = sources.map((source) => text(`rating.source.${source}`));
  return (
    <NumberTable
      caption={text(`rating.chart.${measure}`)}
      heads={[text('rating.month'), ...names, text('rating.total')]}
      rows={rows}
    />
  );
}
