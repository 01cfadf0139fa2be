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

/** A fill inside the chart with this id. */
export function fillOf(chart: string, id: string): string {
  return `url(#${chart}-${id})`;
}

/** Definitions of the sources' fills. */
export function SourcePatterns({ chart }: { readonly chart: string }) {
  const colours = useSourceColours();
  const fills = (Object.keys(MARKS) as Source[]).map((source) => ({
    id: source,
    colour: colours[source],
    mark: MARKS[source],
  }));
  return <Patterns chart={chart} fills={fills} />;
}

interface Fill {
  readonly id: string;
  readonly colour: string;
  readonly mark: string | null;
}

interface PatternsProps {
  readonly chart: string;
  readonly fills: readonly Fill[];
}

/** Definitions of fills, beside the chart: recharts draws no parts of others inside its own. */
export function Patterns({ chart, fills }: PatternsProps) {
  const { colors } = useTheme();
  return (
    <svg aria-hidden width={0} height={0} style={{ position: 'absolute' }}>
      <defs>
        {fills.map(({ id, colour, mark }) => (
          <pattern
            key={id}
            id={`${chart}-${id}`}
            width={8}
            height={8}
            patternUnits="userSpaceOnUse"
          >
            <rect width={8} height={8} fill={colour} />
            {mark && <path d={mark} stroke={colors.neutral0} strokeWidth={1.5} fill="none" />}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
