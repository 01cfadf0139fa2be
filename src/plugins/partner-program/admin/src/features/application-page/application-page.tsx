import { Box, Flex, Grid, Link } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';
import { valueLabel } from '../../shared/labels';
import { LoadFailed } from '../../shared/load-failed';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { partnerPath } from '../../shared/paths';
import { MAY_READ_APPLICATIONS } from '../../shared/permissions';
import { UID_PREFIX } from '../../shared/plugin-id';
import { useText } from '../../shared/use-text';
import { JournalPanel } from '../journal/journal-panel';
import { useGetApplicationCaseQuery, type Case } from './application-api';
import { CaseActions } from './case-actions';
import { CaseFacts } from './case-facts';
import { CaseFigures } from './case-figures';
import { QuestionsSection } from './questions-section';
import { RequirementsSection } from './requirements-section';
import { WordsSection } from './words-section';

const UID = `${UID_PREFIX}application`;

/** An application on one page: what it asks, what was found, what can be done with it. */
export default function ApplicationPage() {
  return (
    <Page.Protect permissions={MAY_READ_APPLICATIONS}>
      <ApplicationOfAddress />
    </Page.Protect>
  );
}

function ApplicationOfAddress() {
  const text = useText();
  const { locale } = useIntl();
  const { documentId = '' } = useParams();
  const query = useGetApplicationCaseQuery({ documentId, locale });
  const { currentData: found, isFetching } = query;
  const error = isFetching || found ? undefined : query.error;
  const title = found
    ? `${found.partner.tradingName}: ${valueLabel(text, 'kind', found.application.kind)}`
    : text('application-page.title');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={found ? valueLabel(text, 'application', found.application.state) : ''}
        primaryAction={found && <PartnerLink partner={found.partner} />}
        navigationAction={<BackButton fallback={`/content-manager/collection-types/${UID}`} />}
      />
      <Layouts.Content>
        <Box paddingBottom={8}>
          {error && <LoadFailed error={error} onRetry={() => void query.refetch()} />}
          {!error && !found && <Skeleton height="12rem" bars={3} />}
          {found && <Everything found={found} />}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

function PartnerLink({ partner }: Pick<Case, 'partner'>) {
  const text = useText();
  return (
    <Link tag={NavLink} to={partnerPath(partner.documentId)}>
      {text('partner-page.open')}
    </Link>
  );
}

function Everything({ found }: { readonly found: Case }) {
  const text = useText();
  const { documentId } = found.application;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <CaseFigures found={found} />
      <Grid.Root gap={4}>
        <Grid.Item col={8} s={12} direction="column" alignItems="stretch" gap={4}>
          <RequirementsSection found={found} />
          <QuestionsSection questions={found.application.questions} today={found.today} />
          <WordsSection application={found.application} />
        </Grid.Item>
        <Grid.Item col={4} s={12} direction="column" alignItems="stretch" gap={4}>
          <CaseActions uid={UID} documentId={documentId} version={found.application.version} />
          <CaseFacts application={found.application} />
          <Section title={text('panel.journal')}>
            <JournalPanel uid={UID} record="application" documentId={documentId} />
          </Section>
        </Grid.Item>
      </Grid.Root>
    </Flex>
  );
}
