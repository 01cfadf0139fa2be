import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTheme } from 'styled-components';
import { useFormat } from '../use-format';
import { ChartTooltip } from './tooltip';

interface Point {
  /** `2026-11` */
  readonly month: string;
  /** Null: nothing is known of that month; the line has a gap. */
  readonly value: number | null;
}

interface Props {
  readonly points: readonly Point[];
  /** From and to what is drawn. */
  readonly domain: readonly [number, number];
  /** What the values are called, and the sign after them. */
  readonly name: string;
  readonly unit?: string;
  /** A value to be reached. */
  readonly goal?: number;
}

/** A value over months. */
export function ValueLine({ points, domain, name, unit = '', goal }: Props) {
  const format = useFormat();
  const { colors } = useTheme();
  const axis = { stroke: colors.neutral600, tick: { fill: colors.neutral600, fontSize: 12 } };
  const say = (value: number): string => `${format.number(value)}${unit}`;
  return (
    <ResponsiveContainer width="100%" height={240}>
      <LineChart data={[...points]} accessibilityLayer={false} margin={{ top: 8, right: 16 }}>
        <CartesianGrid vertical={false} stroke={colors.neutral200} />
        <XAxis dataKey="month" tickFormatter={format.month} minTickGap={16} {...axis} />
        <YAxis domain={[...domain]} tickFormatter={say} tickCount={5} width={56} {...axis} />
        <Tooltip
          content={({ payload }) => {
            const point = payload?.[0]?.payload as Point | undefined;
            if (!point || point.value === null) return null;
            const lines = [{ name, value: say(point.value) }];
            return <ChartTooltip title={format.month(point.month)} lines={lines} />;
          }}
        />
        {goal !== undefined && (
          <ReferenceLine y={goal} stroke={colors.success600} strokeDasharray="6 4" />
        )}
        <Line
          dataKey="value"
          stroke={colors.primary600}
          strokeWidth={2}
          dot={{ r: 3, fill: colors.primary600 }}
          connectNulls={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
