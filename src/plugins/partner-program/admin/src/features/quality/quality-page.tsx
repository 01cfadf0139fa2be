import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { LoadFailed } from '../../shared/load-failed';
import { Skeleton } from '../../shared/page/skeleton';
import { MAY_READ_SURVEYS, MAY_SEE_QUALITY } from '../../shared/permissions';
import { useText } from '../../shared/use-text';
import { SurveysView } from '../survey-trends/surveys-view';
import { ChartView } from './chart-view';
import { DifferencesView } from './differences-view';
import { DueNotice } from './due-notice';
import { PreviewView } from './preview-view';
import { useGetQualityMonthsQuery } from './quality-api';
import { ResultView } from './result-view';
import { useQualityState, VIEWS, type View } from './use-quality-state';
import type { ViewProps } from './view-props';

/** Q-competence for staff: what a month's evaluation would do, did, and what differs since. */
export default function QualityPage() {
  const text = useText();
  return (
    <Page.Protect permissions={MAY_SEE_QUALITY}>
      <Page.Main>
        <Page.Title>{text('quality.title')}</Page.Title>
        <Layouts.Header title={text('quality.title')} subtitle={text('quality.subtitle')} />
        <Layouts.Content>
          <Quality />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Quality() {
  const months = useGetQualityMonthsQuery();
  const [state, change] = useQualityState();
  if (months.data) {
    return (
      <>
        <DueNotice due={months.data.meta.due} />
        <Views months={months.data} state={state} onChange={change} />
      </>
    );
  }
  if (months.error) {
    return <LoadFailed error={months.error} onRetry={() => void months.refetch()} />;
  }
  return <Skeleton bars={8} height="4.8rem" />;
}

function Views(props: ViewProps) {
  const text = useText();
  const { months, state, onChange } = props;
  const { allowedActions } = useRBAC(MAY_READ_SURVEYS);
  const views = VIEWS.filter((view) => view !== 'surveys' || allowedActions.canRead);
  return (
    <Tabs.Root
      variant="simple"
      value={state.view}
      onValueChange={(view) => onChange({ view: view as View })}
    >
      <Tabs.List aria-label={text('quality.views')}>
        {views.map((view) => (
          <Tabs.Trigger key={view} value={view}>
            {text(`quality.view.${view}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Box paddingTop={6} paddingBottom={8}>
        <Tabs.Content value="preview">
          <PreviewView {...props} />
        </Tabs.Content>
        <Tabs.Content value="result">
          <ResultView {...props} />
        </Tabs.Content>
        <Tabs.Content value="differences">
          <DifferencesView {...props} />
        </Tabs.Content>
        <Tabs.Content value="chart">
          <ChartView months={months.data} />
        </Tabs.Content>
        {allowedActions.canRead && (
          <Tabs.Content value="surveys">
            <SurveysView />
          </Tabs.Content>
        )}
      </Box>
    </Tabs.Root>
  );
}
