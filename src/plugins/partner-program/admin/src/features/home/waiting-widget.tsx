import { Badge, Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { LoadFailed } from '../../shared/load-failed';
import { useText } from '../../shared/use-text';
import { useGetWaitingQuery, type WaitingWork } from './waiting-api';

/** Home page: what waits for this administrator's decision, the fullest first. */
export function WaitingWidget() {
  const text = useText();
  const { locale } = useIntl();
  const { data, error, isLoading, refetch } = useGetWaitingQuery(locale);
  if (isLoading) return <Widget.Loading />;
  if (!data) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  const waiting = data.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  if (waiting.length === 0) return <Widget.NoData>{text('home.waiting.none')}</Widget.NoData>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {waiting.map((work) => (
        <Waiting key={work.kind} work={work} />
      ))}
    </Flex>
  );
}

function Waiting({ work }: { readonly work: WaitingWork }) {
  const text = useText();
  const { formatDate, formatNumber } = useIntl();
  const day =
    work.since && formatDate(work.since, { timeZone: 'Asia/Almaty', dateStyle: 'medium' });
  return (
    <Flex tag="li" justifyContent="space-between" gap={3}>
      <Flex direction="column" alignItems="flex-start">
        <Link tag={RouterLink} to={work.href}>
          {work.name}
        </Link>
        {day && (
          <Typography variant="pi" textColor="neutral600">
            {text('home.waiting.since', { when: day })}
          </Typography>
        )}
      </Flex>
      <Badge aria-hidden>{formatNumber(work.count)}</Badge>
      <VisuallyHidden>{text('home.waiting.count', { count: work.count })}</VisuallyHidden>
    </Flex>
  );
}
