import { Box, Flex, Tabs, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { MAY_READ_RATING } from '../../shared/permissions';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { ChangesView } from './changes-view';
import { ChartView } from './chart-view';
import { ExportButton } from './export-button';
import { Notes } from './notes';
import { useGetRatingQuery, type RatingMeta } from './rating-api';
import { TableView, type TableViewProps } from './table-view';
import { Toolbar } from './toolbar';
import { useRatingState, VIEWS, type Patch, type RatingState, type View } from './use-rating-state';

/** K6.2 for staff: the ККВ list on any day, what changed in it, and where its points come from. */
export default function RatingPage() {
  return (
    <Page.Protect permissions={MAY_READ_RATING}>
      <Rating />
    </Page.Protect>
  );
}

function Rating() {
  const text = useText();
  const { locale } = useIntl();
  const [state, change] = useRatingState();
  const { on, knownOn, compareWith, q } = state;
  const page = state.view === 'table' ? state.page : 1;
  const rating = useGetRatingQuery({ on, knownOn, compareWith, q, page, locale });
  const meta = rating.data?.meta;
  return (
    <Page.Main>
      <Page.Title>{text('rating.title')}</Page.Title>
      <Layouts.Header
        title={text('rating.title')}
        subtitle={<Subtitle meta={rating.currentData?.meta} failed={rating.isError} />}
        primaryAction={<ExportButton state={state} on={meta?.on} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <Toolbar state={state} meta={meta} onChange={change} />
          <Notes meta={rating.currentData?.meta} />
          <Views
            table={rating.currentData}
            error={rating.error}
            q={q}
            onRetry={() => void rating.refetch()}
            state={state}
            onChange={change}
          />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

interface ViewsProps extends TableViewProps {
  readonly state: RatingState;
  readonly onChange: (patch: Patch) => void;
}

function Views({ state, onChange, ...table }: ViewsProps) {
  const text = useText();
  return (
    <Tabs.Root
      variant="simple"
      value={state.view}
      onValueChange={(view) => onChange({ view: view as View })}
    >
      <Tabs.List aria-label={text('rating.views')}>
        {VIEWS.map((view) => (
          <Tabs.Trigger key={view} value={view}>
            {text(`rating.view.${view}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Box paddingTop={6}>
        <Tabs.Content value="table">
          <TableView {...table} />
        </Tabs.Content>
        <Tabs.Content value="changes">
          <ChangesView state={state} />
        </Tabs.Content>
        <Tabs.Content value="chart">
          <ChartView on={state.on} />
        </Tabs.Content>
      </Box>
    </Tabs.Root>
  );
}

interface SubtitleProps {
  readonly meta: RatingMeta | undefined;
  readonly failed: boolean;
}

function Subtitle({ meta, failed }: SubtitleProps) {
  const text = useText();
  const format = useFormat();
  const say = ({ on, listed, entered, left }: RatingMeta): string =>
    text('rating.subtitle', { day: format.day(on), listed, entered, left });
  return (
    <Typography variant="epsilon" tag="p" textColor="neutral600">
      {meta ? say(meta) : failed ? '' : text('panel.loading')}
    </Typography>
  );
}
