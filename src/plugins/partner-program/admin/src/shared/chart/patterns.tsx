import { useTheme } from 'styled-components';
import type { Source } from '../../../../rules/rating/rating';

const COLOURS = {
  sale: 'primary600',
  project: 'success600',
  marketing: 'alternative600',
  other: 'neutral500',
} as const;

/** The colour of a source in the panel's theme, light or dark. */
export function useSourceColours(): Readonly<Record<Source, string>> {
  const { colors } = useTheme();
  return {
    sale: colors[COLOURS.sale],
    project: colors[COLOURS.project],
    marketing: colors[COLOURS.marketing],
    other: colors[COLOURS.other],
  };
}

/** What is drawn over the colour, so that sources differ without it too. */
const MARKS: Readonly<Record<Source, string | null>> = {
  sale: null,
  project: 'M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4',
  marketing: 'M2,4 a2,2 0 1,0 4,0 a2,2 0 1,0 -4,0',
  other: 'M0,4 h8 M4,0 v8',
};

/** The fill of a source inside the chart with this id. */
export function fillOf(chart: string, source: Source): string {
  return `url(#${chart}-${source})`;
}

/** Definitions of the fills, beside the chart: recharts draws no parts of others inside its own. */
export function SourcePatterns({ chart }: { readonly chart: string }) {
  const colours = useSourceColours();
  const { colors } = useTheme();
  return (
    <svg aria-hidden width={0} height={0} style={{ position: 'absolute' }}>
      <defs>
        {(Object.keys(MARKS) as Source[]).map((source) => (
          <pattern
            key={source}
            id={`${chart}-${source}`}
            width={8}
            height={8}
            patternUnits="userSpaceOnUse"
          >
            <rect width={8} height={8} fill={colours[source]} />
            {MARKS[source] && (
              <path d={MARKS[source]} stroke={colors.neutral0} strokeWidth={1.5} fill="none" />
            )}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
