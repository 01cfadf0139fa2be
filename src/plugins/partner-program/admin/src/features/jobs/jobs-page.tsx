import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { LoadFailed } from '../../shared/load-failed';
import { Skeleton } from '../../shared/page/skeleton';
import { MAY_SEE_JOBS } from '../../shared/permissions';
import { useText } from '../../shared/use-text';
import { useGetScheduledJobsQuery, type ScheduledJob } from './jobs-api';
import { JobsTable } from './jobs-table';
import { RunsTable } from './runs-table';

/** Settings → Scheduled tasks: what time does by itself, when it last did, and what is overdue. */
export default function JobsPage() {
  const text = useText();
  return (
    <Page.Protect permissions={MAY_SEE_JOBS}>
      <Page.Main>
        <Page.Title>{text('jobs.title')}</Page.Title>
        <Layouts.Header title={text('jobs.title')} subtitle={text('jobs.subtitle')} />
        <Layouts.Content>
          <Loaded />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Loaded() {
  const jobs = useGetScheduledJobsQuery();
  if (jobs.data) return <Shown jobs={jobs.data} />;
  if (jobs.error) return <LoadFailed error={jobs.error} onRetry={() => void jobs.refetch()} />;
  return <Skeleton bars={10} height="5.6rem" />;
}

function Shown({ jobs }: { readonly jobs: readonly ScheduledJob[] }) {
  const [name, setName] = useState<string>();
  const opened = jobs.find((job) => job.name === name);
  return (
    <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
      <JobsTable jobs={jobs} opened={name} onOpen={setName} />
      {opened && <RunsTable key={opened.name} job={opened} />}
    </Flex>
  );
}
