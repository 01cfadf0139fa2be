import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { useText } from '../../shared/use-text';
import { AskedPartnersTable } from './asked-partners';
import { SubjectSection } from './subject-section';
import { useGetSurveyTrendsQuery } from './trends-api';

/** Q-survey: what customers answer, month by month; the platform's questions stand apart. */
export function SurveysView() {
  const { locale } = useIntl();
  const trends = useGetSurveyTrendsQuery({ locale });
  if (trends.error) {
    return <LoadFailed error={trends.error} onRetry={() => void trends.refetch()} />;
  }
  if (!trends.currentData) return <Skeleton bars={2} height="36rem" />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <SubjectSection trends={trends.currentData} subject="project" />
      <Partners />
      <SubjectSection trends={trends.currentData} subject="platform" />
    </Flex>
  );
}

/** Q-private: reading one partner's answers is journalled, so it is asked for. */
function Partners() {
  const text = useText();
  const [shown, show] = useState(false);
  return (
    <Section title={text('trends.partners')}>
      {shown ? (
        <AskedPartnersTable />
      ) : (
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Typography textColor="neutral600">{text('trends.journalled')}</Typography>
          <Button type="button" variant="secondary" onClick={() => show(true)}>
            {text('trends.partners.show')}
          </Button>
        </Flex>
      )}
    </Section>
  );
}
