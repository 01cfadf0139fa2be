import { Button, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { MAY_READ_SURVEYS } from '../../shared/permissions';
import { useText } from '../../shared/use-text';
import { useGetComparisonQuery } from './comparison-api';
import { ComparisonTable } from './comparison-table';

interface Props {
  readonly documentId: string;
}

/** Q-benchmark: what the partner is shown of others, for who may read it, once it is asked for. */
export function ComparisonSection({ documentId }: Props) {
  const text = useText();
  const { allowedActions } = useRBAC(MAY_READ_SURVEYS);
  const [shown, show] = useState(false);
  if (!allowedActions.canRead) return null;
  return (
    <Section title={text('comparison.title')}>
      {shown ? (
        <Months documentId={documentId} />
      ) : (
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Typography textColor="neutral600">{text('comparison.journalled')}</Typography>
          <Button type="button" variant="secondary" onClick={() => show(true)}>
            {text('comparison.show')}
          </Button>
        </Flex>
      )}
    </Section>
  );
}

function Months({ documentId }: Props) {
  const { locale } = useIntl();
  const asked = useGetComparisonQuery({ partner: documentId, locale });
  if (asked.error) return <LoadFailed error={asked.error} onRetry={() => void asked.refetch()} />;
  if (!asked.currentData) return <Skeleton height="24rem" />;
  return <ComparisonTable months={asked.currentData} />;
}
