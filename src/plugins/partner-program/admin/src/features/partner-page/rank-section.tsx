import { Typography } from '@strapi/design-system';
import { ChartFigure } from '../../shared/chart/chart-figure';
import { RankLine, type RankPoint } from '../../shared/chart/rank-line';
import { Empty } from '../../shared/page/empty';
import { NumberTable } from '../../shared/page/number-table';
import { Body, type Answered } from '../../shared/page/part';
import { Section } from '../../shared/page/section';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { useGetPartnerRanksQuery, type Overview, type RankThen } from './partner-api';
import type { PartnerView } from './use-partner';

/** K6.2: the partner's place at the ends of past months, each as it stood then, and today. */
export function RankSection({ view }: { readonly view: PartnerView }) {
  const text = useText();
  const { overview, documentId } = view;
  const { currentData, error, isFetching, refetch } = useGetPartnerRanksQuery({ documentId });
  const then: Answered<readonly RankThen[]> | undefined = currentData
    ? { state: 'shown', data: currentData }
    : error && !isFetching
      ? { state: 'failed' }
      : undefined;
  return (
    <Section title={text('partner-page.ranks')}>
      <Typography tag="p" textColor="neutral600" paddingBottom={4}>
        {text('partner-page.ranks.about')}
      </Typography>
      <Body part={overview && then} height="24rem" onRetry={() => void refetch()}>
        {(past) => <Ranks points={[...past, ...(overview ? [todayOf(overview)] : [])]} />}
      </Body>
    </Section>
  );
}

function todayOf({ today, rank }: Overview): RankPoint {
  return { month: today.slice(0, 7), rank };
}

function Ranks({ points }: { readonly points: readonly RankPoint[] }) {
  const text = useText();
  const format = useFormat();
  if (points.every(({ rank }) => rank === null)) {
    return <Empty>{text('partner-page.ranks.none')}</Empty>;
  }
  const rows = [...points]
    .reverse()
    .map(({ month, rank }) => [format.month(month), rank === null ? '–' : format.number(rank)]);
  return (
    <ChartFigure
      label={text('partner-page.ranks')}
      chart={<RankLine points={points} />}
      table={
        <NumberTable
          caption={text('partner-page.ranks')}
          heads={[text('rating.month'), text('rating.rank')]}
          rows={rows}
        />
      }
    />
  );
}
