import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { Empty } from '../../shared/page/empty';
import { NumberTable } from '../../shared/page/number-table';
import { Pages } from '../../shared/page/pages';
import { PartnerLink } from '../../shared/page/partner-link';
import { Skeleton } from '../../shared/page/skeleton';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { averageText } from './questions-table';
import { useGetAskedPartnersQuery } from './trends-api';

/** Partners by what their customers answered, those they think worst of first. */
export function AskedPartnersTable() {
  const text = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const [page, turnTo] = useState(1);
  const { data, error, refetch } = useGetAskedPartnersQuery({ page, locale });
  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton bars={4} height="3.2rem" />;
  if (data.data.length === 0) return <Empty>{text('trends.none')}</Empty>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <NumberTable
        caption={text('trends.partners')}
        heads={[
          text('quality.column.partner'),
          text('trends.surveys'),
          text('trends.subject.project'),
          text('trends.subject.platform'),
        ]}
        rows={data.data.map(({ partner, surveys, project, platform }) => [
          <PartnerLink key="partner" partner={partner} />,
          format.number(surveys),
          averageText(project, format),
          averageText(platform, format),
        ])}
      />
      <Pages page={page} pageCount={data.meta.pagination.pageCount} onTurn={turnTo} />
    </Flex>
  );
}
