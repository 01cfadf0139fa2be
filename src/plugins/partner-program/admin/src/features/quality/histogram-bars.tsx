import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTheme } from 'styled-components';
import { ChartTooltip } from '../../shared/chart/tooltip';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import type { Band } from './quality-api';

interface NamedBand extends Band {
  /** `10–19 %` */
  readonly name: string;
}

interface Props {
  readonly bands: readonly NamedBand[];
  /** Percent that brings the mark. */
  readonly threshold: number;
}

const WIDTH = 10;

/** Partners by tens of percent; the axis is of numbers, so that the threshold stands at its own. */
export function HistogramBars({ bands, threshold }: Props) {
  const text = useText();
  const format = useFormat();
  const { colors } = useTheme();
  const rows = bands.map((band) => ({ ...band, middle: band.from + WIDTH / 2 }));
  const axis = { stroke: colors.neutral600, tick: { fill: colors.neutral600, fontSize: 12 } };
  const mark = text('quality.histogram.threshold', { threshold: `${format.number(threshold)} %` });
  return (
    <ResponsiveContainer width="100%" height={280}>
      <BarChart data={rows} accessibilityLayer={false} barCategoryGap={2} margin={{ top: 24 }}>
        <CartesianGrid vertical={false} stroke={colors.neutral200} />
        <XAxis
          type="number"
          dataKey="middle"
          domain={[0, rows.length * WIDTH]}
          ticks={rows.map(({ middle }) => middle)}
          tickFormatter={(middle: number) => rows.find((row) => row.middle === middle)?.name ?? ''}
          {...axis}
        />
        <YAxis allowDecimals={false} tickFormatter={format.number} width={56} {...axis} />
        <Tooltip
          cursor={false}
          content={({ payload }) => {
            const band = payload?.[0]?.payload as NamedBand | undefined;
            if (!band) return null;
            const value = format.number(band.partners);
            const lines = [{ name: text('quality.histogram.partners'), value }];
            return <ChartTooltip title={band.name} lines={lines} />;
          }}
        />
        <Bar dataKey="partners" fill={colors.primary600} isAnimationActive={false} />
        <ReferenceLine
          x={threshold}
          stroke={colors.success700}
          strokeWidth={2}
          strokeDasharray="6 4"
          label={{ value: mark, position: 'top', fill: colors.success700, fontSize: 12 }}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
