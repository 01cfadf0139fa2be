import { useId } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTheme } from 'styled-components';
import type { PointsBySource } from '../../../../rules/rating/rating';
import { useFormat } from '../use-format';
import { useText } from '../use-text';
import { sourcesIn, sumOf, type Month } from './months';
import { fillOf, SourcePatterns } from './patterns';
import { ChartTooltip } from './tooltip';

export type Measure = 'total' | 'change';

interface Props {
  readonly months: readonly Month[];
  readonly measure: Measure;
}

/** Points by source over months, stacked. */
export function PointsBars({ months, measure }: Props) {
  const text = useText();
  const format = useFormat();
  const { colors } = useTheme();
  const chart = useId().replaceAll(':', '');
  const rows = months.map((month) => ({ month: month.month, ...month[measure] }));
  const axis = { stroke: colors.neutral600, tick: { fill: colors.neutral600, fontSize: 12 } };
  return (
    <>
      <SourcePatterns chart={chart} />
      <ResponsiveContainer width="100%" height={320}>
        <BarChart data={rows} stackOffset="sign" accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke={colors.neutral200} />
          <XAxis dataKey="month" tickFormatter={format.month} minTickGap={16} {...axis} />
          <YAxis tickFormatter={format.number} width={72} {...axis} />
          <Tooltip
            cursor={{ fill: colors.neutral150, opacity: 0.5 }}
            content={({ payload }) => {
              const [first] = payload ?? [];
              return first ? <PointsTooltip row={first.payload as Row} /> : null;
            }}
          />
          <Legend
            wrapperStyle={{ fontSize: 13 }}
            formatter={(source: string) => (
              <span style={{ color: colors.neutral800 }}>{text(`rating.source.${source}`)}</span>
            )}
          />
          {sourcesIn(months).map((source) => (
            <Bar
              key={source}
              dataKey={source}
              stackId="points"
              fill={fillOf(chart, source)}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </>
  );
}

type Row = PointsBySource & { readonly month: string };

function PointsTooltip({ row }: { readonly row: Row }) {
  const text = useText();
  const format = useFormat();
  const lines = (['sale', 'project', 'marketing', 'other'] as const)
    .filter((source) => row[source] !== 0)
    .map((source) => ({
      name: text(`rating.source.${source}`),
      value: format.number(row[source]),
    }));
  const total = { name: text('rating.total'), value: format.number(sumOf(row)) };
  return <ChartTooltip title={format.month(row.month)} lines={[...lines, total]} />;
}
