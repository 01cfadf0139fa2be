import { Button, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { MAY_READ_SURVEYS } from '../../shared/permissions';
import { useText } from '../../shared/use-text';
import { SubjectSection } from '../survey-trends/subject-section';
import { useGetSurveyTrendsQuery } from '../survey-trends/trends-api';

interface Props {
  readonly documentId: string;
}

/** Q-private: what customers answered about the partner, for who may read it, once it is asked for. */
export function SurveysSection({ documentId }: Props) {
  const text = useText();
  const { allowedActions } = useRBAC(MAY_READ_SURVEYS);
  const [shown, show] = useState(false);
  if (!allowedActions.canRead) return null;
  if (shown) return <Answers documentId={documentId} />;
  return (
    <Section title={text('trends.partner')}>
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography textColor="neutral600">{text('trends.journalled')}</Typography>
        <Button type="button" variant="secondary" onClick={() => show(true)}>
          {text('trends.partner.show')}
        </Button>
      </Flex>
    </Section>
  );
}

function Answers({ documentId }: Props) {
  const { locale } = useIntl();
  const { currentData, error, refetch } = useGetSurveyTrendsQuery({ partner: documentId, locale });
  if (error) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (!currentData) return <Skeleton height="24rem" />;
  return (
    <>
      <SubjectSection trends={currentData} subject="project" />
      <SubjectSection trends={currentData} subject="platform" />
    </>
  );
}
