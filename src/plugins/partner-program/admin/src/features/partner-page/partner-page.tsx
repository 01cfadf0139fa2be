import { Box, Flex, Grid } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { LoadFailed } from '../../shared/load-failed';
import { RATING_PATH } from '../../shared/paths';
import { MAY_READ_PARTNERS } from '../../shared/permissions';
import { useText } from '../../shared/use-text';
import { ComparisonSection } from '../comparison/comparison-section';
import { CompetenceSection } from './competence-section';
import { Figures } from './figures';
import { HeadSection } from './head-section';
import { JournalSection } from './journal-section';
import { PointsSection } from './points-section';
import { ProjectsSection } from './projects-section';
import { QualificationsSection } from './qualifications-section';
import { QualitySection } from './quality-section';
import { RankSection } from './rank-section';
import { RequestsSection } from './requests-section';
import { SalesSection } from './sales-section';
import { SurveysSection } from './surveys-section';
import { usePartner, type PartnerView } from './use-partner';

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
  const view = usePartner();
  const { overview, error } = view;
  const name = overview?.partner.tradingName ?? text('partner-page.title');
  return (
    <Page.Main>
      <Page.Title>{name}</Page.Title>
      <Layouts.Header
        title={name}
        subtitle={overview?.partner.legalName ?? (error ? '' : text('panel.loading'))}
        navigationAction={<BackButton fallback={`/${RATING_PATH}`} />}
      />
      <Layouts.Content>
        <Box paddingBottom={8}>
          {error ? <LoadFailed error={error} onRetry={view.retry} /> : <Everything view={view} />}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

function Everything({ view }: { readonly view: PartnerView }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Figures view={view} />
      <Grid.Root gap={4}>
        <Grid.Item col={8} s={12} direction="column" alignItems="stretch" gap={4}>
          <RequestsSection view={view} />
          <PointsSection view={view} />
          <RankSection view={view} />
          <QualitySection documentId={view.documentId} />
          <SurveysSection documentId={view.documentId} />
          <ComparisonSection documentId={view.documentId} />
          <SalesSection view={view} />
          <ProjectsSection view={view} />
          <QualificationsSection view={view} />
        </Grid.Item>
        <Grid.Item col={4} s={12} direction="column" alignItems="stretch" gap={4}>
          <HeadSection view={view} />
          <CompetenceSection view={view} />
          <JournalSection view={view} />
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
}
