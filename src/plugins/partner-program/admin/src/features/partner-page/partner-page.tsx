import { Box, Flex, Grid } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { LoadFailed } from '../../shared/load-failed';
import { Skeleton } from '../../shared/page/skeleton';
import { RATING_PATH } from '../../shared/paths';
import { MAY_READ_PARTNERS } from '../../shared/permissions';
import { useText } from '../../shared/use-text';
import { CompetenceSection } from './competence-section';
import { HeadSection } from './head-section';
import { JournalSection } from './journal-section';
import { useGetPartnerOverviewQuery, type Overview } from './partner-api';
import { Figures, PointsSection } from './points-section';
import { ProjectsSection } from './projects-section';
import { RankSection } from './rank-section';

/** A partner as it stands today, on one page. */
export default function PartnerPage() {
  return (
    <Page.Protect permissions={MAY_READ_PARTNERS}>
      <Partner />
    </Page.Protect>
  );
}

function Partner() {
  const text = useText();
  const { locale } = useIntl();
  const { documentId = '' } = useParams();
  const overview = useGetPartnerOverviewQuery({ documentId, locale });
  const name = overview.data?.partner.tradingName ?? text('partner-page.title');
  return (
    <Page.Main>
      <Page.Title>{name}</Page.Title>
      <Layouts.Header
        title={name}
        subtitle={overview.data?.partner.legalName ?? ''}
        navigationAction={<BackButton fallback={`/${RATING_PATH}`} />}
      />
      <Layouts.Content>
        <Box paddingBottom={8}>
          {overview.error ? (
            <LoadFailed error={overview.error} onRetry={() => void overview.refetch()} />
          ) : overview.data ? (
            <Everything overview={overview.data} />
          ) : (
            <Skeleton bars={4} height="16rem" />
          )}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

function Everything({ overview }: { readonly overview: Overview }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Figures overview={overview} />
      <Grid.Root gap={4}>
        <Grid.Item col={8} s={12} direction="column" alignItems="stretch" gap={4}>
          <PointsSection months={overview.months} />
          <RankSection overview={overview} />
          <ProjectsSection projects={overview.projects} />
        </Grid.Item>
        <Grid.Item col={4} s={12} direction="column" alignItems="stretch" gap={4}>
          <HeadSection partner={overview.partner} />
          <CompetenceSection {...overview} />
          <JournalSection journal={overview.journal} />
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
}
