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
import { REASONS, type Reason } from '../../../../rules/quality/evaluation.states';
import { fillOf, Patterns } from '../../shared/chart/patterns';
import { ChartTooltip } from '../../shared/chart/tooltip';
import { valueLabel } from '../../shared/labels';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { CountedMonth } from './quality-api';

const COLOURS = {
  'half-reached': 'success600',
  'below-half': 'warning600',
  'no-keys': 'neutral500',
  'no-consent': 'primary600',
  'partner-not-active': 'danger600',
} as const satisfies Record<Reason, string>;

/** What is drawn over the colour, so that reasons differ without it too. */
const MARKS: Readonly<Record<Reason, string | null>> = {
  'half-reached': null,
  'below-half': 'M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4',
  'no-keys': 'M2,4 a2,2 0 1,0 4,0 a2,2 0 1,0 -4,0',
  'no-consent': 'M0,4 h8 M4,0 v8',
  'partner-not-active': 'M0,4 h8',
};

/** Partners by why they hold the mark or do not, stacked, over months. */
export function ReasonBars({ months }: { readonly months: readonly CountedMonth[] }) {
  const text = useText();
  const format = useFormat();
  const { colors } = useTheme();
  const chart = useId().replaceAll(':', '');
  const rows = months.map(({ month, reasons }) => ({ month: month.slice(0, 7), ...reasons }));
  const shown = REASONS.filter((reason) => rows.some((row) => row[reason] > 0));
  const axis = { stroke: colors.neutral600, tick: { fill: colors.neutral600, fontSize: 12 } };
  const fills = shown.map((id) => ({ id, colour: colors[COLOURS[id]], mark: MARKS[id] }));
  return (
    <>
      <Patterns chart={chart} fills={fills} />
      <ResponsiveContainer width="100%" height={320}>
        <BarChart data={rows} accessibilityLayer={false} maxBarSize={64}>
          <CartesianGrid vertical={false} stroke={colors.neutral200} />
          <XAxis dataKey="month" tickFormatter={format.month} minTickGap={16} {...axis} />
          <YAxis allowDecimals={false} tickFormatter={format.number} width={56} {...axis} />
          <Tooltip
            cursor={{ fill: colors.neutral150, opacity: 0.5 }}
            content={({ payload }) => {
              const row = payload?.[0]?.payload as (typeof rows)[number] | undefined;
              if (!row) return null;
              const lines = shown.map((reason) => ({
                name: valueLabel(text, 'reason', reason),
                value: format.number(row[reason]),
              }));
              return <ChartTooltip title={format.month(row.month)} lines={lines} />;
            }}
          />
          <Legend
            wrapperStyle={{ fontSize: 13 }}
            formatter={(reason: string) => (
              <span style={{ color: colors.neutral800 }}>{valueLabel(text, 'reason', reason)}</span>
            )}
          />
          {shown.map((reason) => (
            <Bar
              key={reason}
              dataKey={reason}
              stackId="reasons"
              fill={fillOf(chart, reason)}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </>
  );
}
