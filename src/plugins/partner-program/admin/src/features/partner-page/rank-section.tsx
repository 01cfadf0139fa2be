import { Typography } from '@strapi/design-system';
import { ChartFigure } from '../../shared/chart/chart-figure';
import { RankLine, type RankPoint } from '../../shared/chart/rank-line';
import { LoadFailed } from '../../shared/load-failed';
import { Empty } from '../../shared/page/empty';
import { NumberTable } from '../../shared/page/number-table';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { useGetPartnerRanksQuery, type Overview } from './partner-api';

/** K6.2: the partner's place at the ends of past months, each as it stood then, and today. */
export function RankSection({ overview }: { readonly overview: Overview }) {
  const text = useText();
  const { documentId } = overview.partner;
  const ranks = useGetPartnerRanksQuery({ documentId });
  if (ranks.error) return <LoadFailed error={ranks.error} onRetry={() => void ranks.refetch()} />;
  const today = { month: overview.today.slice(0, 7), rank: overview.rank };
  return (
    <Section title={text('partner-page.ranks')}>
      <Typography tag="p" textColor="neutral600" paddingBottom={4}>
        {text('partner-page.ranks.about')}
      </Typography>
      {ranks.data ? <Ranks points={[...ranks.data, today]} /> : <Skeleton height="24rem" />}
    </Section>
  );
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
