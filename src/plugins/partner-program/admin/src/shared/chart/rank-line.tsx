import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTheme } from 'styled-components';
import { useFormat } from '../use-format';
import { useText } from '../use-text';
import { ChartTooltip } from './tooltip';

export interface RankPoint {
  readonly month: string;
  readonly rank: number | null;
}

/** Places on the axis at the least: one step must not look like a fall. */
const LEAST_SHOWN = 5;

/** A place in the list over months: the first is on top, a gap means it was not in the list. */
export function RankLine({ points }: { readonly points: readonly RankPoint[] }) {
  const text = useText();
  const format = useFormat();
  const { colors } = useTheme();
  const axis = { stroke: colors.neutral600, tick: { fill: colors.neutral600, fontSize: 12 } };
  const line = colors.primary600;
  return (
    <ResponsiveContainer width="100%" height={240}>
      <LineChart data={[...points]} accessibilityLayer={false} margin={{ top: 8, right: 16 }}>
        <CartesianGrid vertical={false} stroke={colors.neutral200} />
        <XAxis dataKey="month" tickFormatter={format.month} minTickGap={16} {...axis} />
        <YAxis
          reversed
          allowDecimals={false}
          domain={[1, (lowest: number) => Math.max(lowest, LEAST_SHOWN)]}
          interval={0}
          width={48}
          {...axis}
        />
        <Tooltip
          content={({ payload }) => {
            const [first] = payload ?? [];
            const point = first?.payload as RankPoint | undefined;
            if (!point || point.rank === null) return null;
            const value = format.number(point.rank);
            const lines = [{ name: text('rating.rank'), value }];
            return <ChartTooltip title={format.month(point.month)} lines={lines} />;
          }}
        />
        <Line
          dataKey="rank"
          stroke={line}
          strokeWidth={2}
          dot={{ r: 3, fill: line }}
          connectNulls={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
