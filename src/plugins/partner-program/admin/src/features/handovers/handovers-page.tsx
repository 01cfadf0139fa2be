import { Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { LoadFailed } from '../../shared/load-failed';
import { Empty } from '../../shared/page/empty';
import { Pages } from '../../shared/page/pages';
import { Section } from '../../shared/page/section';
import { Skeleton } from '../../shared/page/skeleton';
import { MAY_READ_HANDOVERS } from '../../shared/permissions';
import { useText } from '../../shared/use-text';
import { useGetHandoversQuery, type Handovers } from './handovers-api';
import { HandoversTable } from './handovers-table';
import { isFiltered, Toolbar } from './toolbar';
import { useHandoversState, type HandoversState, type Patch } from './use-handovers-state';

/** Q-handover for staff: what they decide first, then what stands in the way, then the rest. */
export default function HandoversPage() {
  const text = useText();
  return (
    <Page.Protect permissions={MAY_READ_HANDOVERS}>
      <Page.Main>
        <Page.Title>{text('handovers.title')}</Page.Title>
        <Layouts.Header title={text('handovers.title')} subtitle={text('handovers.subtitle')} />
        <Layouts.Content>
          <List />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function List() {
  const { locale } = useIntl();
  const [state, change] = useHandoversState();
  const asked = useGetHandoversQuery({ ...state, locale }, { refetchOnMountOrArgChange: true });
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
      <Toolbar state={state} states={asked.data?.meta.states} onChange={change} />
      {asked.currentData ? (
        <Shown handovers={asked.currentData} state={state} onChange={change} />
      ) : asked.error ? (
        <LoadFailed error={asked.error} onRetry={() => void asked.refetch()} />
      ) : (
        <Skeleton bars={8} height="6.4rem" />
      )}
    </Flex>
  );
}

interface ShownProps {
  readonly handovers: Handovers;
  readonly state: HandoversState;
  readonly onChange: (patch: Patch) => void;
}

function Shown({ handovers: { data, meta }, state, onChange }: ShownProps) {
  const text = useText();
  const { page, pageCount, total } = meta.pagination;
  if (data.length === 0) {
    return (
      <Section title={text('handovers.none')}>
        <Empty>{text(isFiltered(state) ? 'handovers.empty.filtered' : 'handovers.empty')}</Empty>
      </Section>
    );
  }
  return (
    <>
      <Typography tag="p" textColor="neutral600" aria-live="polite">
        {text('handovers.count', { count: total })}
      </Typography>
      <HandoversTable lines={data} />
      <Pages page={page} pageCount={pageCount} onTurn={(next) => onChange({ page: next })} />
    </>
  );
}
