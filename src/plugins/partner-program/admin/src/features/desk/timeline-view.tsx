import { EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Choice } from '../../shared/page/choice';
import { useIntl } from 'react-intl';
import type { RenewalStanding } from '../../../../rules/applications/renewal-standing.states';
import { LoadFailed } from '../../shared/load-failed';
import { Pages } from '../../shared/page/pages';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { useFormat } from '../../shared/use-format';
import { useText } from '../../shared/use-text';
import { useGetTimelineQuery, type Timeline } from './desk-api';
import { EndingsTable } from './endings-table';
import type { ViewProps } from './items-view';
import { Weeks } from './weeks';

/** K4.4: the competences that end in the next 90 days, by week. */
export function TimelineView({ state, onChange }: ViewProps) {
  const { locale } = useIntl();
  const { week, standing, page } = state;
  const asked = useGetTimelineQuery(
    { week, standing, page, locale },
    { refetchOnMountOrArgChange: true },
  );
  // The weeks stay while another of them is on its way.
  if (asked.data && !asked.isError) {
    return <Endings timeline={asked.data} state={state} onChange={onChange} />;
  }
  if (asked.error) return <LoadFailed error={asked.error} onRetry={() => void asked.refetch()} />;
  return <Skeleton bars={8} height="4.8rem" />;
}

interface EndingsProps extends ViewProps {
  readonly timeline: Timeline;
}

function Endings({ timeline: { data, meta }, state, onChange }: EndingsProps) {
  const text = useText();
  const { day, number } = useFormat();
  const all = meta.weeks.reduce((sum, { count }) => sum + count, 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Typography tag="p" textColor="neutral600">
        {text('desk.timeline.subtitle', {
          from: day(meta.today),
          to: day(meta.until),
          count: all,
        })}
      </Typography>
      <Section title={text('desk.timeline.weeks')}>
        <Weeks weeks={meta.weeks} chosen={state.week} onChoose={(week) => onChange({ week })} />
      </Section>
      <Section
        title={text('desk.timeline.list')}
        aside={
          <Choice
            label={text('desk.timeline.standing')}
            options={meta.standings.map(({ standing, count }) => ({
              value: standing,
              label: `${text(`desk.standing.${standing}`)} (${number(count)})`,
            }))}
            value={state.standing}
            onChoose={(standing) => onChange({ standing: standing as RenewalStanding | undefined })}
          />
        }
      >
        {data.length > 0 ? (
          <EndingsTable endings={data} />
        ) : (
          <EmptyStateLayout
            icon={<EmptyDocuments width="16rem" aria-hidden />}
            content={text(all > 0 ? 'desk.timeline.empty.filtered' : 'desk.timeline.empty')}
            shadow="none"
          />
        )}
        <Pages
          page={meta.pagination.page}
          pageCount={meta.pagination.pageCount}
          onTurn={(page) => onChange({ page })}
        />
      </Section>
    </Flex>
  );
}
