import { Typography } from '@strapi/design-system';
import { PointsFigure } from '../../shared/chart/points-figure';
import { LoadFailed } from '../../shared/load-failed';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { useText } from '../../shared/use-text';
import { useGetRatingSourcesQuery } from './rating-api';

/** Where the points of the whole programme come from, over two years. */
export function ChartView({ on }: { readonly on: string | undefined }) {
  const text = useText();
  const sources = useGetRatingSourcesQuery({ on });
  if (sources.error) {
    return <LoadFailed error={sources.error} onRetry={() => void sources.refetch()} />;
  }
  const months = sources.currentData;
  return (
    <Section title={text('rating.chart.title')}>
      <Typography tag="p" textColor="neutral600" paddingBottom={4}>
        {text('rating.chart.about')}
      </Typography>
      {months ? <PointsFigure months={months} /> : <Skeleton height="36rem" />}
    </Section>
  );
}
